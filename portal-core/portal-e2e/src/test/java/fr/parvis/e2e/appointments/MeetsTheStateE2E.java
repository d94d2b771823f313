package fr.parvis.e2e.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.class)
class MeetsTheStateE2E {

    private static final String NUMBER = "Numéro de pré-demande";

    private State state;

    @AfterEach
    void repair() {
        state.fail("none");
    }

    @Test
    void whoComesFromTheSearchEngineBooksThatTimeAndTheStateFollows(Portal portal) {
        state = new State(portal);
        Offer offer = Offer.of(portal);
        try (Visitor engine = portal.visitor("brumeval");
                Visitor zoe = portal.visitor("brumeval")) {
            String point = state.found(engine, "getManagedMeetingPoints")
                    .path(0)
                    .path("id")
                    .asText();
            String times = "availableTimeSlots?meeting_point_ids=" + point + "&start_date=" + Offer.day(10)
                    + "&end_date=" + Offer.day(20) + "&reason=CNI&documents_number=1";
            await("free times are counted")
                    .pollInSameThread() // a browser belongs to one
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> state.found(engine, times).path(point).size() > 0);
            JsonNode time = state.found(engine, times).path(point).path(0);

            zoe.open(time.path("callback_url").asText().replaceFirst("^https?://[^/]+", ""));
            assertThat(zoe.page().locator("input[name=creneau]:checked").count())
                    .isOne();
            zoe.checkPage();
            zoe.press("Garder cet horaire");
            give(zoe, offer, "INCONNU001", "moteur@exemple.fr");
            assertThat(zoe.errors())
                    .containsExactly("Ce numéro de pré-demande n’existe pas. Comparez-le avec votre récapitulatif.");
            zoe.checkPage();
            String details = zoe.page().url().replaceFirst("^https?://[^/]+", "");
            zoe.open(details.replace("/coordonnees/", "/verifier/"));
            assertThat(zoe.page().url()).contains("/coordonnees/");

            give(zoe, offer, "AILLEURS01", "moteur@exemple.fr");
            assertThat(zoe.text()).contains("Lisez ceci, puis continuez", "Mairie de Sainte-Foy");
            zoe.checkPage();
            zoe.press("Continuer");
            zoe.type("Code de six chiffres", offer.code("moteur@exemple.fr"));
            zoe.press("Continuer");
            zoe.press("Confirmer le rendez-vous");
            assertThat(zoe.heading()).isEqualTo("Votre rendez-vous est pris");

            JsonNode declared = state.appointments("AILLEURS01", 2).path(1);
            assertThat(declared.path("appointment_date").asText())
                    .isEqualTo(time.path("datetime").asText().replace("Z", ":00"));
            JsonNode known = state.found(engine, "searchApplicationIds?application_ids=AILLEURS01")
                    .path("AILLEURS01")
                    .path(0);
            assertThat(known.path("management_url").asText())
                    .isEqualTo(declared.path("management_url").asText());
            zoe.open(known.path("cancel_url").asText().replaceFirst("^https?://[^/]+", ""));
            zoe.press("Oui, annuler le rendez-vous");
            state.appointments("AILLEURS01", 1);
        }
    }

    @Test
    void aStateThatAnswersInHtmlIsNoDeadEnd(Portal portal) {
        state = new State(portal);
        Offer offer = Offer.of(portal);
        try (Visitor zoe = portal.visitor("brumeval")) {
            zoe.open("/modules/appointments/creneaux/carte-identite-passeport");
            zoe.page().locator("input[name=creneau]").first().check();
            zoe.press("Garder cet horaire");
            state.fail("html");
            give(zoe, offer, "VALIDE0009", "html@exemple.fr");
            assertThat(zoe.errors()).singleElement().asString().contains("ne répond pas", "02 61 91 10 00");
            assertThat(zoe.field(NUMBER).inputValue()).isEqualTo("VALIDE0009");
            zoe.checkPage();

            state.fail("none");
            zoe.press("Continuer");
            assertThat(zoe.page().url()).contains("/code/");
        }
    }

    @Test
    void nobodyElseIsAnswered(Portal portal) {
        state = new State(portal);
        try (Visitor engine = portal.visitor("brumeval");
                Visitor elsewhere = portal.visitor("les-essarts")) {
            assertThat(state.ask(engine, "getManagedMeetingPoints", "robot"))
                    .isEqualTo("401 {\"detail\":\"X-HUB-RDV-AUTH-TOKEN header invalid\"}");
            assertThat(state.ask(engine, "availableTimeSlots?meeting_point_ids=1", state.hubToken()))
                    .startsWith("422 ");
            assertThat(state.ask(elsewhere, "getManagedMeetingPoints", state.hubToken()))
                    .startsWith("404 ");
        }
    }

    private static void give(Visitor zoe, Offer offer, String number, String email) {
        zoe.type(NUMBER, number);
        offer.introduce(zoe, "Zoé", "Durand", email);
    }
}
