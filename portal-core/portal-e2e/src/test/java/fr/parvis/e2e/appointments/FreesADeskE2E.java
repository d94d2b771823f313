package fr.parvis.e2e.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import fr.parvis.e2e.support.People;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An agent is ill: one action gives all residents of the desk another time. */
@ExtendWith(RunningPortal.class)
class FreesADeskE2E {

    private static final int DAYS_AHEAD = 33;

    private North north;

    @BeforeEach
    void north(Portal portal) {
        north = North.of(portal);
    }

    @Test
    void aHeadOfServiceFreesADeskAndIsToldWhomToPhone(Portal portal) {
        north.expect("Zoé Durand", North.FIRST, DAYS_AHEAD, "09:00", "zoe.nord@exemple.fr", "");
        north.expect("Max Petit", North.FIRST, DAYS_AHEAD, "09:30", "", "+33612345678");
        north.expect("Ada Morel", North.FIRST, DAYS_AHEAD, "10:30", "ada.nord@exemple.fr", "+33612345679");
        north.expect("Tom Blanc", North.SECOND, DAYS_AHEAD, "09:30", "tom.nord@exemple.fr", "");
        north.expect("Eva Roche", North.SECOND, DAYS_AHEAD, "10:30", "eva.nord@exemple.fr", "");
        try (Visitor head = portal.visitor("brumeval")) {
            head.open(free(North.FIRST, "08:00", "13:00"));
            People.enter(head, "responsable@brumeval.example");

            assertThat(head.heading()).isEqualTo("Libérer un guichet");
            assertThat(head.text()).contains("3 personnes y sont attendues. 1 personne sera à appeler.");
            assertThat(row(head, "Zoé Durand")).contains("Même heure, autre guichet", "rien ne change");
            assertThat(row(head, "Max Petit")).contains("10 h", "À appeler");
            assertThat(row(head, "Ada Morel")).contains("11 h", "Un courriel part tout seul");
            head.checkPage();

            head.press("Fermer le guichet et déplacer 3 rendez-vous");
            assertThat(head.heading()).isEqualTo("Nord 1 est libéré");
            assertThat(head.text()).contains("1 personne à appeler", "2 rendez-vous réglés");
            assertThat(row(head, "Max Petit")).contains("Déplacé :", "+33612345678");
            portal.mailbox().expect("ada.nord@exemple.fr", "Rendez-vous déplacé");
            assertThat(portal.mailbox().to("zoe.nord@exemple.fr")).isEmpty();
            head.checkPage();

            head.press("C’est dit au téléphone");
            assertThat(row(head, "Max Petit")).contains("Appelé par");

            head.open(free(North.FIRST, "08:00", "13:00"));
            assertThat(head.text()).contains("Personne n’y est attendu.");
        }
        assertThat(north.count("SELECT count(*) FROM appointments.occupation WHERE resource_id = '" + North.SECOND
                        + "' AND (lower(during) AT TIME ZONE 'Europe/Paris')::date = '" + Offer.day(DAYS_AHEAD) + "'"))
                .isEqualTo(5);
    }

    @Test
    void whoHasNoOtherTimeIsKeptForTheAgentToDecide(Portal portal) {
        int far = 90;
        north.expect("Lou Vidal", North.SECOND, far, "11:30", "lou.nord@exemple.fr", "+33612345670");
        try (Visitor head = portal.visitor("brumeval")) {
            head.open("/agent/modules/appointments/liberer?guichet=" + North.SECOND + "&du=" + Offer.day(far)
                    + "T08:00&au=" + Offer.day(far) + "T23:00");
            People.enter(head, "responsable@brumeval.example");
            List.of("09:00", "09:30", "10:00", "10:30", "11:00", "11:30")
                    .forEach(hour -> north.expect("Noé Rey", North.FIRST, far, hour, "noe.nord@exemple.fr", ""));
            head.press("Voir qui est concerné");
            assertThat(row(head, "Lou Vidal")).contains("Rien de libre dans les 30 jours", "À appeler");

            head.press("Fermer le guichet et déplacer 1 rendez-vous");
            assertThat(row(head, "Lou Vidal")).contains("Horaire gardé, sans guichet", "+33612345670");
            head.press("Annuler et prévenir");

            assertThat(head.text()).contains("Personne à appeler");
            portal.mailbox().expect("lou.nord@exemple.fr", "Rendez-vous annulé");
            head.press("Rouvrir le guichet");
            assertThat(head.text()).contains("Le guichet est rouvert.");
            head.checkPage();
        }
    }

    @Test
    void othersThanHeadsOfServiceFreeNothing(Portal portal) {
        try (Visitor reception = portal.visitor("brumeval");
                Visitor stranger = portal.visitor("les-essarts")) {
            reception.open(free(North.FIRST, "08:00", "13:00"));
            People.enter(reception, "accueil@brumeval.example");
            assertThat(reception.text()).contains("Seul un responsable peut libérer un guichet");
            reception.checkPage();

            stranger.open(free(North.FIRST, "08:00", "13:00"));
            People.enter(stranger, "instructeur@les-essarts.example");
            assertThat(stranger.text()).doesNotContain("Nord 1");
        }
    }

    @Test
    void aWhileThatCannotBeIsExplained(Portal portal) {
        try (Visitor head = portal.visitor("brumeval")) {
            head.open(free(North.FIRST, "13:00", "08:00"));
            People.enter(head, "responsable@brumeval.example");

            assertThat(head.errors())
                    .containsExactly("Donnez un début et une fin. La fin vient après le début et n’est pas passée.");
            head.checkPage();
        }
    }

    private static String free(String desk, String from, String until) {
        return "/agent/modules/appointments/liberer?guichet=" + desk + "&du=" + Offer.day(DAYS_AHEAD) + "T" + from
                + "&au=" + Offer.day(DAYS_AHEAD) + "T" + until;
    }

    private static String row(Visitor agent, String name) {
        return agent.page()
                .locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .innerText();
    }
}
