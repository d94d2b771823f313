package fr.parvis.e2e.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.e2e.support.HtmlChecker;
import fr.parvis.e2e.support.Mailbox;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.class)
class ResidentSignsInWithAnAccountE2E {

    @Test
    void theAccountShowsTheirName(Portal portal) {
        try (var lucie = portal.visitor("brumeval")) {
            lucie.open("/connexion?retour=/compte");
            lucie.checkPage();
            lucie.type("Identifiant", "lucie.bernard@example.org");
            lucie.type("Mot de passe", "parvis");
            lucie.press("Se connecter");

            assertThat(lucie.page().url()).isEqualTo(portal.address("brumeval", "/compte"));
            assertThat(lucie.text()).contains("Lucie", "Bernard");
        }
    }

    @Test
    void aWrongPasswordIsSaidWithoutTellingWhichPartIsWrong(Portal portal) {
        try (var visitor = portal.visitor("brumeval")) {
            visitor.open("/connexion?retour=/compte");
            visitor.type("Identifiant", "personne@example.org");
            visitor.type("Mot de passe", "autre chose");
            visitor.press("Se connecter");

            assertThat(visitor.text()).contains("Cet identifiant ou ce mot de passe est incorrect.");
            visitor.checkPage();
        }
    }

    @Test
    void aNewAccountOpensOnceTheEmailIsConfirmed(Portal portal) {
        try (var ines = portal.visitor("brumeval")) {
            ines.open("/connexion?retour=/compte");
            ines.follow("Créer un compte");
            ines.type("Identifiant", "ines.lefort");
            ines.page().locator("#email").fill("ines.lefort@example.org");
            ines.page().locator("#firstName").fill("Inès");
            ines.page().locator("#lastName").fill("Lefort");
            ines.press("Créer un compte");

            var mail = portal.mailbox().expect("ines.lefort@example.org", "Confirmer votre adresse de courriel");
            assertThat(Mailbox.text(mail)).contains("avec cette adresse : Brumeval.", "-- \r\nBrumeval");
            assertThat(Mailbox.html(mail))
                    .contains("<html lang=\"fr\"", ">Brumeval</p>", "solid #0b5c4d", "Confirmer mon adresse");
            ines.open(Mailbox.link(mail));
            ines.page().locator("#password-new").fill("une phrase assez longue");
            ines.page().locator("#password-confirm").fill("une phrase assez longue");
            ines.page().locator("[name=login]").click();
            ines.open("/connexion?retour=/compte");

            assertThat(ines.text()).contains("Inès", "Lefort");
        }
    }

    @Test
    void aForgottenPasswordIsChangedByAMailInTheLanguageAndTheLookOfTheTown(Portal portal) {
        try (var hugo = portal.visitor("saint-aubin")) {
            hugo.open("/connexion?retour=/compte");
            hugo.follow("English");
            hugo.follow("Forgotten password");
            hugo.page().locator("#username").fill("lucie.bernard@example.org");
            hugo.page().locator("[type=submit]").first().click();

            var mail = portal.mailbox().expect("lucie.bernard@example.org", "Change your password");
            assertThat(Mailbox.text(mail)).contains("Saint-Aubin-sur-Loivre", "You asked for nothing? Do nothing");
            assertThat(Mailbox.html(mail)).contains("<html lang=\"en\"", "solid #8a2a1b", "Choose a new password");
            assertThat(new HtmlChecker().errors(Mailbox.html(mail))).isEmpty();
        }
    }

    @Test
    void aResidentIsNoAgent(Portal portal) {
        try (var lucie = portal.visitor("brumeval")) {
            lucie.open("/connexion?retour=/compte");
            lucie.type("Identifiant", "lucie.bernard@example.org");
            lucie.type("Mot de passe", "parvis");
            lucie.press("Se connecter");

            lucie.open("/agent");

            assertThat(lucie.page().url()).contains("/realms/agents/");
        }
    }
}
