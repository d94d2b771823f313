package fr.parvis.e2e.resident;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.e2e.procedures.BirthCertificate;
import fr.parvis.e2e.procedures.TestFiles;
import fr.parvis.e2e.support.Mailbox;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(RunningPortal.class)
class FollowsARequestE2E {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void oneWritesAddsADocumentAndWithdraws(boolean script, Portal portal) {
        try (Visitor leo = script ? portal.visitor("brumeval") : portal.visitorWithoutScript("brumeval")) {
            BirthCertificate.submit(leo, "Petit", "leo." + script + "@exemple.fr");
            leo.follow("Suivre ma demande");

            leo.page().getByText("Écrire au service").click();
            leo.press("Envoyer le message");
            assertThat(leo.errors()).containsExactly("Écrivez votre message.");
            leo.type("Votre message", "Bonjour, est-ce possible avant lundi ?\nMerci <b>beaucoup</b>.");
            leo.press("Envoyer le message");
            assertThat(leo.text()).contains("Votre message est envoyé au service.", "Merci <b>beaucoup</b>.");

            leo.page().getByText("Ajouter des documents").click();
            leo.attach("Vos fichiers", TestFiles.pdf(folder, "livret.pdf"));
            leo.press("Ajouter à ma demande");
            assertThat(leo.text()).contains("Vos documents sont ajoutés à la demande.", "livret.pdf");

            leo.follow("Annuler ma demande");
            leo.follow("Non, garder ma demande");
            leo.follow("Annuler ma demande");
            leo.press("Oui, annuler ma demande");
            assertThat(leo.text()).contains("Votre demande est annulée.", "Annulée à votre demande");
            assertThat(leo.page().getByText("Écrire au service").count()).isZero();
        }
    }

    @Test
    void everyStepIsAccessible(Portal portal) {
        try (Visitor leo = portal.visitor("brumeval")) {
            BirthCertificate.submit(leo, "Petit", "leo.accessible@exemple.fr");
            leo.follow("Suivre ma demande");
            leo.page().getByText("Écrire au service").click();
            leo.press("Envoyer le message");
            leo.checkPage();
            leo.type("Votre message", "Bonjour");
            leo.press("Envoyer le message");
            leo.checkPage();
            leo.follow("Annuler ma demande");
            leo.checkPage();
            leo.press("Oui, annuler ma demande");
            leo.checkPage();
        }
    }

    @Test
    void aLostLinkIsSentAgainToTheAddressOfTheRequestOnly(Portal portal) {
        try (Visitor leo = portal.visitor("brumeval")) {
            String reference = BirthCertificate.submit(leo, "Petit", "leo.lien@exemple.fr");
            portal.mailbox().expect("leo.lien@exemple.fr", "est bien reçue");

            leo.open("/suivi");
            leo.checkPage();
            leo.press("Recevoir le lien");
            assertThat(leo.errors()).hasSize(2);
            leo.checkPage();
            askForLink(leo, reference, "quelquun.d-autre@exemple.fr");
            assertThat(leo.text()).contains("Si une demande porte ce numéro");
            leo.checkPage();
            askForLink(leo, reference, "leo.lien@exemple.fr");

            var mail = portal.mailbox().expect("leo.lien@exemple.fr", "lien");
            leo.page().context().clearCookies();
            leo.open(Mailbox.link(mail));
            assertThat(leo.text()).contains(reference);
            assertThat(portal.mailbox().to("quelquun.d-autre@exemple.fr")).isEmpty();
        }
    }

    private static void askForLink(Visitor visitor, String reference, String email) {
        visitor.open("/suivi");
        visitor.type("Numéro de la demande", reference.toLowerCase().replace("-", " "));
        visitor.type("Courriel donné dans la demande", email);
        visitor.press("Recevoir le lien");
    }
}
