package fr.parvis.e2e.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.parvis.e2e.support.Mailbox;
import fr.parvis.e2e.support.People;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is not for everybody: people who are invited, and partners who book for others. */
@ExtendWith(RunningPortal.class)
class ComesByInvitationE2E {

    private static final String PAGE = "/agent/modules/appointments/invitations";

    private Offer offer;

    @BeforeEach
    void offer(Portal portal) {
        offer = Offer.of(portal);
    }

    @Test
    void whoIsInvitedByMailBooksOnceWithoutACode(Portal portal) {
        try (Visitor agent = People.agent(portal, "responsable");
                Visitor zoe = portal.visitor("brumeval");
                Visitor second = portal.visitor("brumeval")) {
            zoe.open("/modules/appointments/creneaux/essai-invites");
            assertThat(zoe.text()).contains("avec le lien reçu dans votre invitation");
            zoe.checkPage();
            zoe.follow("J’ai un code");
            zoe.checkPage();
            zoe.type("Code de l’invitation", "AAAA-BBBB-CCCC");
            zoe.press("Continuer");
            assertThat(zoe.errors()).containsExactly("Ce code n’existe pas. Vérifiez chaque lettre et chaque chiffre.");
            zoe.checkPage();

            agent.open(PAGE);
            Locator form = unfold(agent, "Inviter une personne");
            form.locator("#inviter-nom").fill("");
            agent.click(form.locator("button[type=submit]"));
            assertThat(agent.text()).contains("Écrivez le nom");
            agent.checkPage();
            invite(agent, "courriel", "zoe.invitee@exemple.fr");
            assertThat(agent.text()).contains("C’est enregistré.", "Zoé Invitée", "En attente");
            agent.checkPage();

            String link = Mailbox.link(portal.mailbox().expect("zoe.invitee@exemple.fr", "Prenez rendez-vous"));
            zoe.open(link);
            offer.keep(zoe, "essai-invites", 14, "9 h");
            assertThat(zoe.field("Prénoms").inputValue()).isEqualTo("Zoé");
            zoe.press("Continuer");
            second.open(link);
            offer.keep(second, "essai-invites", 14, "10 h");
            second.press("Continuer");
            zoe.press("Confirmer le rendez-vous");
            assertThat(zoe.heading()).isEqualTo("Votre rendez-vous est pris");
            second.press("Confirmer le rendez-vous");
            assertThat(second.text()).doesNotContain("Votre rendez-vous est pris");
        }
    }

    @Test
    void aLetterHoldsACodeToTypeAndCanBeWithdrawn(Portal portal) {
        try (Visitor agent = People.agent(portal, "responsable");
                Visitor max = portal.visitorWithoutScript("brumeval")) {
            agent.open(PAGE);
            invite(agent, "lettre", "");
            agent.checkPage();
            String code = agent.page().locator("main strong").first().innerText();
            max.open("/modules/appointments/invitation");
            max.type("Code de l’invitation", code.toLowerCase().replace("-", " "));
            max.press("Continuer");
            assertThat(max.text()).contains("Choisissez un horaire");

            agent.open(PAGE);
            agent.click(agent.page()
                    .getByRole(
                            com.microsoft.playwright.options.AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Retirer"))
                    .first());
            max.open("/modules/appointments/invitation/" + code);
            assertThat(max.text()).contains("Cette invitation a été retirée.");
        }
    }

    @Test
    void aPartnerBooksForSomebodyWhoGetsTheMessages(Portal portal) {
        try (Visitor agent = People.agent(portal, "responsable");
                Visitor nora = portal.visitor("brumeval")) {
            nora.open("/modules/appointments/creneaux/essai-partenaires");
            assertThat(nora.text()).contains("par un professionnel qui accompagne la personne");
            agent.open(PAGE);
            Locator form = unfold(agent, "Nommer un partenaire");
            form.getByLabel("Nom du partenaire et où il travaille").fill("Nora Petit, CCAS");
            form.getByLabel("Adresse de courriel").fill("nora.petit@ccas.example");
            agent.click(form.locator("button[type=submit]"));
            assertThat(agent.text()).contains("Nora Petit, CCAS");

            nora.open(Mailbox.link(portal.mailbox().expect("nora.petit@ccas.example", "Votre lien")));
            nora.checkPage();
            assertThat(nora.text()).contains("Bonjour Nora Petit, CCAS");
            offer.keep(nora, "essai-partenaires", 15, "9 h");
            assertThat(nora.page().locator("#accompagnant").inputValue()).isEqualTo("Nora Petit, CCAS");
            nora.page().locator("#prenoms").fill("Ali");
            nora.page().locator("#nom").fill("Accompagné");
            nora.page().locator("#courriel").fill("ali.accompagne@exemple.fr");
            nora.press("Continuer");
            nora.press("Confirmer le rendez-vous");
            assertThat(nora.heading()).isEqualTo("Votre rendez-vous est pris");
            portal.mailbox().expect("ali.accompagne@exemple.fr", "Rendez-vous le");
            assertThat(offer.count("SELECT count(*) FROM appointments.appointment WHERE channel = 'PRESCRIBER' "
                            + "AND partner = 'Nora Petit, CCAS' AND family_name = 'Accompagné'"))
                    .isEqualTo(1);
        }
    }

    private static void invite(Visitor agent, String way, String email) {
        Locator form = unfold(agent, "Inviter une personne");
        form.getByLabel("Motif du rendez-vous").selectOption("essai-invites");
        form.getByLabel("Prénoms").fill("Zoé");
        form.locator("#inviter-nom").fill("Invitée");
        form.getByLabel("Envoi").selectOption(way);
        form.getByLabel("Adresse de courriel").fill(email);
        agent.click(form.locator("button[type=submit]"));
    }

    private static Locator unfold(Visitor agent, String act) {
        Locator details = agent.page().locator("details").filter(new Locator.FilterOptions().setHasText(act));
        if (details.getAttribute("open") == null) {
            details.locator("summary").click();
        }
        return details;
    }
}
