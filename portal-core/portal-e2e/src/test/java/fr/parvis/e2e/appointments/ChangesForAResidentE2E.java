package fr.parvis.e2e.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import fr.parvis.e2e.support.Mailbox;
import fr.parvis.e2e.support.People;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An agent moves, cancels and blocks. */
@ExtendWith(RunningPortal.class)
class ChangesForAResidentE2E {

    private Offer offer;

    @BeforeEach
    void offer(Portal portal) {
        offer = Offer.of(portal);
    }

    @Test
    void anAgentMovesAnAppointmentAndCallsItOffAndTheResidentReadsWhy(Portal portal) {
        try (Visitor zoe = portal.visitor("brumeval");
                Visitor agent = People.agent(portal, "accueil");
                Visitor colleague = People.agent(portal, "instructeur")) {
            String mail = "change.agent@exemple.fr";
            String reference = offer.book(zoe, 43, "9 h", mail);
            String page = "/agent/modules/appointments/rendez-vous?id=" + offer.id(reference);
            agent.open(Counter.day(43));
            agent.follow("Zoé Durand");
            agent.checkPage();
            colleague.open(page);

            agent.follow("Choisir un autre horaire");
            agent.checkPage();
            agent.press("Déplacer et prévenir");
            assertThat(agent.errors()).containsExactly("Choisissez un horaire.");
            agent.checkPage();
            agent.choose("9 h 30");
            agent.type("Motif", "Travaux <b>rue</b> & place");
            agent.press("Déplacer et prévenir");
            assertThat(agent.text()).contains("Le rendez-vous est déplacé.", "9 h 30");
            String told = Mailbox.html(portal.mailbox().expect(mail, "Rendez-vous déplacé"));
            assertThat(told).contains("Le service a dû déplacer", "Travaux &lt;b&gt;rue&lt;/b&gt; &amp; place");

            Counter.unfold(colleague, "Annuler le rendez-vous");
            colleague.press("Annuler et prévenir");
            assertThat(colleague.text()).contains("Ce rendez-vous a changé entre-temps");
            assertThat(offer.booked(reference)).isOne();
            Counter.unfold(colleague, "Annuler le rendez-vous");
            colleague.type("Motif", "Agent malade");
            colleague.press("Annuler et prévenir");
            assertThat(colleague.text()).contains("C’est enregistré.", "Annulé par le service", "Agent malade");
            colleague.checkPage();
            assertThat(Mailbox.html(portal.mailbox().expect(mail, "Rendez-vous annulé")))
                    .contains("Motif : Agent malade");
        }
    }

    @Test
    void nobodyCallsOffWhatHasBegun(Portal portal) {
        try (Visitor zoe = portal.visitor("brumeval");
                Visitor agent = People.agent(portal, "accueil")) {
            String reference = offer.book(zoe, 44, "9 h", "trop.tard@exemple.fr");
            offer.execute("UPDATE appointments.appointment SET starts_at = now() - interval '5 minutes', "
                    + "ends_at = now() + interval '25 minutes' WHERE reference = '" + reference + "'");
            agent.open("/agent/modules/appointments/rendez-vous?id=" + offer.id(reference));

            assertThat(agent.text()).contains("L’heure est passée").doesNotContain("Annuler le rendez-vous");
        }
    }

    @Test
    void anOfficerBlocksATimeAndFreesIt(Portal portal) {
        try (Visitor zoe = portal.visitor("brumeval");
                Visitor reception = People.agent(portal, "accueil");
                Visitor officer = People.agent(portal, "instructeur")) {
            offer.book(zoe, 45, "10 h", "bloque@exemple.fr");
            reception.open(Counter.day(45));
            assertThat(reception.text()).doesNotContain("Bloquer ou libérer un horaire");
            String address = "/agent/modules/appointments/bloquer?lieu=essai-centre&jour=" + Offer.day(45);
            assertThat(reception.open(address).status()).isEqualTo(404);

            officer.open(Counter.day(45));
            officer.follow("Bloquer ou libérer un horaire");
            officer.checkPage();
            officer.press("Bloquer");
            assertThat(officer.errors()).hasSize(3);
            officer.checkPage();
            block(officer, "09:00", "10:30");
            assertThat(officer.text()).contains("Des rendez-vous sont prévus.", "10 h – Zoé Durand");
            officer.checkPage();
            block(officer, "09:00", "10:00");
            assertThat(officer.text()).contains("L’horaire est bloqué.", "Bureau 3 · 9 h–10 h", "Réunion");
            officer.checkPage();

            reception.open(Counter.day(45));
            assertThat(reception.text())
                    .contains("Bureau 3 · 9 h–10 h · Réunion", "écrivain public – 11 horaires, à partir de 10 h 30");
            officer.press("Libérer");
            assertThat(officer.text()).contains("L’horaire est libre.", "Aucun horaire n’est bloqué");
        }
    }

    private static void block(Visitor officer, String from, String until) {
        officer.page().locator("#guichet").selectOption(new SelectOption().setLabel("Bureau 3"));
        officer.page().locator("#de").fill(from);
        officer.page().locator("#a").fill(until);
        officer.type("Motif", "Réunion");
        officer.press("Bloquer");
    }
}
