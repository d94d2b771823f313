package fr.parvis.e2e.resident;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.parvis.e2e.procedures.BirthCertificate;
import fr.parvis.e2e.procedures.Canteen;
import fr.parvis.e2e.support.Mailbox;
import fr.parvis.e2e.support.People;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.class)
class StopsAndResumesE2E {

    @Test
    void aLinkByMailOpensTheAnswersInAnotherBrowser(Portal portal) {
        try (Visitor atHome = portal.visitor("brumeval");
                Visitor atWork = portal.visitor("brumeval")) {
            BirthCertificate.start(atHome);
            BirthCertificate.answerAct(atHome);
            atHome.type("Votre nom de naissance", "Kowalski");
            atHome.type("Votre adresse de courriel", "à moitié écri");
            atHome.press("Arrêter et reprendre plus tard");
            atHome.checkPage();
            atHome.press("Envoyer le lien");
            assertThat(atHome.errors()).hasSize(1);
            atHome.type("Votre adresse de courriel", "kowalski@exemple.fr");
            atHome.press("Envoyer le lien");
            assertThat(atHome.text()).contains("Le lien est envoyé", "kowalski@exemple.fr");
            atHome.checkPage();

            atWork.open(Mailbox.link(portal.mailbox().expect("kowalski@exemple.fr", "Reprendre votre demande")));

            assertThat(atWork.heading()).isEqualTo("Vous");
            assertThat(atWork.field("Votre nom de naissance").inputValue()).isEqualTo("Kowalski");
            assertThat(atWork.field("Votre adresse de courriel").inputValue()).isEqualTo("à moitié écri");
            BirthCertificate.answerYou(atWork, "Kowalski", "kowalski@exemple.fr");
            assertThat(atWork.heading()).isEqualTo("La personne concernée");
        }
    }

    @Test
    void anAccountFindsItsDraftInAnotherBrowser(Portal portal) {
        try (Visitor atHome = People.lucie(portal);
                Visitor atWork = People.lucie(portal)) {
            Canteen.start(atHome);
            atHome.choose("Tuteur ou tutrice");
            atHome.press("Arrêter et reprendre plus tard");
            atHome.checkPage();

            atWork.open("/compte");
            atWork.follow("Reprendre : Inscrire votre enfant à la cantine");
            atWork.checkPage();
            atWork.follow("Modifier : ");
            assertThat(atWork.field("Tuteur ou tutrice").isChecked()).isTrue();
        }
    }

    @Test
    void twoTabsDoNotUndoEachOther(Portal portal) {
        try (Visitor eva = portal.visitor("brumeval")) {
            BirthCertificate.start(eva);
            String first = eva.page().url();
            BirthCertificate.answerAct(eva);
            Page secondTab = eva.page().context().newPage();
            secondTab.navigate(first + (first.endsWith("/acte") ? "" : "/acte"));
            BirthCertificate.answerYou(eva, "Sol", "eva@exemple.fr");
            secondTab.getByLabel("Extrait plurilingue").check();
            secondTab
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Continuer"))
                    .click();

            eva.open(first.replaceFirst("/questions/([^/]+).*", "/verifier/$1"));
            assertThat(eva.text()).contains("Extrait plurilingue", "Sol", "eva@exemple.fr");
        }
    }

    @Test
    void theBackButtonShowsTheAnswersAndNothingIsSentTwice(Portal portal) {
        try (Visitor eva = portal.visitor("brumeval")) {
            BirthCertificate.answerAll(eva, "Sol", "eva.retour@exemple.fr");
            eva.page().waitForURL("**/verifier/**");
            eva.page().goBack();
            assertThat(eva.heading()).isEqualTo("L’envoi");
            eva.page().reload();
            assertThat(eva.field("Numéro et rue").inputValue()).isEqualTo("12 rue des Lilas");
            eva.press("Continuer");
            eva.press("Envoyer ma demande");
            String reference = eva.reference();
            eva.page().waitForURL("**/envoyee/**");
            eva.page().goBack();
            eva.page().reload();
            assertThat(eva.reference()).isEqualTo(reference);
        }
    }

    @Test
    void theDraftOfSomebodyElseDoesNotExist(Portal portal) {
        try (Visitor eva = portal.visitor("brumeval");
                Visitor stranger = portal.visitor("brumeval");
                Visitor lucie = People.lucie(portal)) {
            BirthCertificate.start(eva);
            String draft = eva.page().url();

            assertThat(stranger.open(draft).status()).isEqualTo(404);
            stranger.checkPage();
            assertThat(lucie.open(draft).status()).isEqualTo(404);
            assertThat(lucie.open(draft.replace("/questions/", "/verifier/").replaceFirst("/acte$", ""))
                            .status())
                    .isEqualTo(404);

            Canteen.start(lucie);
            stranger.open(lucie.page().url());
            assertThat(stranger.heading()).isEqualTo("Se connecter");
        }
    }

    @Test
    void aSessionLostWhileTypingKeepsWhatWasTyped(Portal portal) {
        try (Visitor lucie = People.lucie(portal)) {
            Canteen.start(lucie);
            lucie.choose("Mère");
            lucie.type("Numéro et rue", "3 quai Neuf");
            lucie.type("Numéro de téléphone", "06 12");
            lucie.page().context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("parvis"));
            lucie.press("Continuer");
            assertThat(lucie.heading()).isEqualTo("Se connecter");

            lucie.follow("Se connecter ou créer un compte");
            if (lucie.page().getByLabel("Identifiant").count() > 0) {
                People.enter(lucie, "lucie.bernard@example.org");
            }

            assertThat(lucie.field("Mère").isChecked()).isTrue();
            assertThat(lucie.field("Numéro et rue").inputValue()).isEqualTo("3 quai Neuf");
            assertThat(lucie.field("Numéro de téléphone").inputValue()).isEqualTo("06 12");
        }
    }
}
