package fr.parvis.e2e.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import fr.parvis.e2e.support.People;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** At the counter of a place, on the day. */
@ExtendWith(RunningPortal.class)
class ReceivesResidentsE2E {

    private static final int DAYS_AHEAD = 26;

    private Offer offer;

    @BeforeEach
    void offer(Portal portal) {
        offer = Offer.of(portal);
    }

    @Test
    void anAgentSeesWhoComesCallsAndReceivesThem(Portal portal) {
        try (Visitor zoe = portal.visitor("brumeval");
                Visitor agent = portal.visitor("brumeval");
                Visitor colleague = portal.visitor("brumeval")) {
            String reference = offer.book(zoe, DAYS_AHEAD, "9 h", "accueil.rdv@exemple.fr");
            offer.execute("UPDATE appointments.appointment SET starts_at = (date '" + Offer.day(0)
                    + "' + time '09:00') AT TIME ZONE 'Europe/Paris', ends_at = (date '" + Offer.day(0)
                    + "' + time '09:30') AT TIME ZONE 'Europe/Paris' WHERE reference = '" + reference + "'");
            String day = "/agent/modules/appointments/jour?lieu=essai-centre&jour=" + Offer.day(0);
            agent.open(day);
            People.enter(agent, "accueil@brumeval.example");

            assertThat(agent.heading()).isEqualTo("Rendez-vous du " + Offer.words(0));
            assertThat(agent.text()).contains(reference);
            assertThat(row(agent, reference).innerText()).contains("9 h", "Zoé Durand", "Bureau 3", "Attendu");
            agent.checkPage();
            colleague.open(day);
            People.enter(colleague, "instructeur@brumeval.example");

            press(agent, reference, "Est arrivé");
            assertThat(agent.text()).contains("C’est enregistré.");
            assertThat(row(agent, reference).innerText()).contains("Arrivé");
            agent.checkPage();

            press(colleague, reference, "N’est pas venu");
            assertThat(colleague.text()).contains("Ce rendez-vous a changé entre-temps.");
            press(colleague, reference, "Appeler");
            assertThat(row(colleague, reference).innerText()).contains("Appelé");
            press(colleague, reference, "A été reçu");
            assertThat(row(colleague, reference).innerText()).contains("Reçu");
        }
    }

    @Test
    void anAgentOfAnotherServiceSeesNobody(Portal portal) {
        try (Visitor agent = portal.visitor("brumeval")) {
            agent.open("/agent/modules/appointments/jour?lieu=essai-centre&jour=" + Offer.day(0));
            People.enter(agent, "police@brumeval.example");

            assertThat(agent.text()).contains("Personne n’a rendez-vous ici ce jour-là, pour vos services.");
        }
    }

    private static void press(Visitor agent, String reference, String act) {
        agent.click(row(agent, reference).getByText(act));
    }

    private static Locator row(Visitor agent, String reference) {
        return agent.page().locator("tbody tr").filter(new Locator.FilterOptions().setHasText(reference));
    }
}
