package fr.parvis.e2e.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.e2e.procedures.StreetProblem;
import fr.parvis.e2e.support.People;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.class)
class TakesATimeForARequestE2E {

    private Offer offer;

    @BeforeEach
    void offer(Portal portal) {
        offer = Offer.of(portal);
    }

    @Test
    void theRequestLeadsToItsAppointmentAndShowsItToResidentAndAgent(Portal portal) {
        String reference;
        try (Visitor zoe = portal.visitor("brumeval");
                Visitor elsewhere = portal.visitor("brumeval")) {
            reference = StreetProblem.submitDanger(zoe);
            zoe.follow("Suivre ma demande");
            String request = zoe.page().url();
            zoe.checkPage();
            zoe.follow("Prendre rendez-vous");
            zoe.press("Voir les horaires");
            offer.keepHere(zoe, 9, "15 h");
            offer.introduce(zoe, "Zoé", "Durand", "zoe.demande@exemple.fr");
            zoe.press("Confirmer le rendez-vous");
            assertThat(zoe.text()).contains(Offer.words(9));

            zoe.open(request);
            assertThat(zoe.text()).contains("Essai : écrivain public, ");
            assertThat(zoe.page().getByText("Prendre rendez-vous").count()).isZero();
            zoe.checkPage();
            assertThat(zoe.text()).contains(Offer.words(9) + " à 15 h");

            elsewhere.open(request);
            assertThat(elsewhere.text()).contains(Offer.words(9) + " à 15 h");
        }
        try (Visitor agent = People.agent(portal, "responsable")) {
            agent.open("/agent/demande/" + reference);
            assertThat(agent.text()).contains("Essai : écrivain public");
            agent.checkPage();
            agent.follow(Offer.words(9) + " à 15 h");
            assertThat(agent.page().url()).contains("/agent/modules/appointments/jour");
        }
    }
}
