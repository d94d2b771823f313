package fr.parvis.e2e.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.parvis.e2e.support.Mailbox;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody has an appointment and would rather come sooner. */
@ExtendWith(RunningPortal.class)
class ComesSoonerE2E {

    private static final String TYPE = "essai-plus-tot";

    private Offer offer;

    @BeforeEach
    void offer(Portal portal) {
        offer = Offer.of(portal);
    }

    @Test
    void aTimeThatIsCancelledIsKeptForWhoAskedAndTakenByTheLink(Portal portal) {
        try (Visitor first = portal.visitor("brumeval");
                Visitor zoe = portal.visitor("brumeval");
                Visitor link = portal.visitorWithoutScript("brumeval");
                Visitor stranger = portal.visitor("brumeval")) {
            book(first, 2, "9 h", "premier.tot@exemple.fr");
            fill(2, "premier.tot@exemple.fr");
            book(zoe, 40, "9 h", "zoe.tot@exemple.fr");
            zoe.follow("Voir, déplacer ou annuler ce rendez-vous");
            zoe.press("Me proposer un horaire plus tôt");
            assertThat(zoe.text()).contains("C’est noté.", "Ne plus me proposer d’horaire");
            zoe.checkPage();

            first.follow("Voir, déplacer ou annuler ce rendez-vous");
            first.follow("Annuler le rendez-vous");
            first.press("Oui, annuler le rendez-vous");
            stranger.open("/modules/appointments/creneaux/" + TYPE + "?jour=" + Offer.day(2));
            assertThat(stranger.page()
                            .getByLabel("9 h", new Page.GetByLabelOptions().setExact(true))
                            .count())
                    .as("kept for Zoé")
                    .isZero();

            String address =
                    Mailbox.link(portal.mailbox().expect("zoe.tot@exemple.fr", "Un horaire plus tôt est gardé"));
            zoe.open(address);
            assertThat(zoe.text()).contains("Un horaire plus tôt est gardé pour vous", Offer.words(2) + " à 9 h");
            zoe.checkPage();
            zoe.page()
                    .screenshot(new Page.ScreenshotOptions()
                            .setPath(java.nio.file.Path.of("/tmp/C-sooner.png"))
                            .setFullPage(true));
            link.open(address);
            link.press("Prendre cet horaire");
            assertThat(link.text()).contains("Votre rendez-vous est avancé.", Offer.words(2) + " à 9 h");
            zoe.open(address);
            assertThat(zoe.text()).contains("Cet horaire n’est plus gardé pour vous.");
            zoe.checkPage();
            portal.mailbox().expect("zoe.tot@exemple.fr", "Rendez-vous déplacé au " + Offer.words(2));
            assertThat(offer.count("SELECT count(*) FROM appointments.appointment WHERE email = 'zoe.tot@exemple.fr' "
                            + "AND state = 'BOOKED'"))
                    .isEqualTo(1);
            assertThat(stranger.open("/modules/appointments/plus-tot/AAAAAAAAAAAAAAAAAAAAAA")
                            .status())
                    .isEqualTo(404);
        }
    }

    /** Leaves nothing else free before: whatever the day of the run, only the cancelled time can be offered. */
    private void fill(int day, String email) {
        offer.execute("DELETE FROM appointments.opening WHERE resource_id = 'a3000000-0000-0000-0000-000000000006' "
                + "AND first_day < current_date + 40 AND first_day <> current_date + " + day
                + " AND first_day NOT IN (SELECT (starts_at AT TIME ZONE 'Europe/Paris')::date FROM appointments.appointment) "
                + "AND first_day NOT BETWEEN current_date + 12 AND current_date + 15");
        offer.execute("UPDATE appointments.opening SET ends = '09:30' WHERE first_day = current_date + " + day
                + " AND resource_id = 'a3000000-0000-0000-0000-000000000006'");
    }

    private void book(Visitor visitor, int day, String hour, String email) {
        offer.keep(visitor, TYPE, day, hour);
        offer.introduce(visitor, "Zoé", "Durand", email);
        visitor.press("Confirmer le rendez-vous");
        assertThat(visitor.heading()).isEqualTo("Votre rendez-vous est pris");
    }
}
