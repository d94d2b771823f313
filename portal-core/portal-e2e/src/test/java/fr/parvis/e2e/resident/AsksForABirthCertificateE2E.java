package fr.parvis.e2e.resident;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.e2e.procedures.BirthCertificate;
import fr.parvis.e2e.support.Mailbox;
import fr.parvis.e2e.support.Pdf;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(RunningPortal.class)
class AsksForABirthCertificateE2E {

    @Test
    void aMistypedSearchLeadsFromTheHomePageToTheFirstQuestion(Portal portal) {
        try (Visitor zoe = portal.visitor("brumeval")) {
            zoe.open("/");
            zoe.checkPage();
            zoe.type("Que voulez-vous faire ?", "acte de naisance");
            zoe.press("Rechercher");
            zoe.checkPage();
            zoe.follow(BirthCertificate.TITLE);
            assertThat(zoe.text()).contains("Pas besoin de compte", "Environ 6 minutes", "Sous 3 jours ouvrés");
            zoe.checkPage();
            zoe.follow("Commencer la démarche");
            zoe.checkPage();
            zoe.press("Commencer");

            assertThat(zoe.heading()).isEqualTo("L’acte");
            assertThat(zoe.text()).contains("Étape 1 sur 5");
            zoe.checkPage();
        }
    }

    @Test
    void everyErrorSaysWhatToDoLeadsToItsFieldAndKeepsTheOtherAnswers(Portal portal) {
        try (Visitor zoe = portal.visitor("brumeval")) {
            BirthCertificate.start(zoe);
            zoe.press("Continuer");
            assertThat(zoe.page().title()).startsWith("Erreur :");
            assertThat(zoe.focused()).isEqualTo("erreurs");
            assertThat(zoe.errors())
                    .containsExactly(
                            "Choisissez une réponse à « Type d’acte ».",
                            "Choisissez une réponse à « Forme de l’acte ».",
                            "Répondez à « Date de l’événement ».");
            zoe.checkPage();
            zoe.follow("Choisissez une réponse à « Type d’acte ».");
            assertThat(zoe.focused()).isEqualTo("type_acte");

            zoe.choose("Acte de naissance");
            zoe.choose("Extrait sans filiation");
            zoe.typeDate("À quelle date l’événement a-t-il eu lieu ?", 31, 2, 1980);
            zoe.press("Continuer");
            assertThat(zoe.errors())
                    .containsExactly("« Date de l’événement » : ce jour n’existe pas. Vérifiez le jour et le mois.");
            zoe.follow("« Date de l’événement »");
            assertThat(zoe.focused()).isEqualTo("date_evenement-jour");
            assertThat(zoe.field("Extrait sans filiation").isChecked()).isTrue();
            assertThat(zoe.field("Année").inputValue()).isEqualTo("1980");
            zoe.checkPage();

            BirthCertificate.answerAct(zoe);
            zoe.choose("La personne concernée");
            zoe.type("Votre nom de naissance", "R2D2");
            zoe.type("Votre adresse de courriel", "zoe@exemple");
            zoe.type("Votre numéro de téléphone", "12");
            zoe.press("Continuer");
            assertThat(zoe.errors())
                    .containsExactlyInAnyOrder(
                            "« Votre nom » : écrivez un nom sans chiffre, avec seulement des lettres, des espaces, des tirets et des apostrophes.",
                            "Répondez à « Vos prénoms ».",
                            "« Courriel » : écrivez une adresse complète, par exemple prenom.nom@exemple.fr",
                            "« Téléphone » : écrivez un numéro complet, par exemple 06 12 34 56 78. S’il est étranger : +32 2 501 02 11.");
            assertThat(zoe.field("Votre nom de naissance").inputValue()).isEqualTo("R2D2");
            zoe.checkPage();
            BirthCertificate.answerYou(zoe, "Müller", "zoe.erreurs@exemple.fr");
            assertThat(zoe.errors()).hasSize(1).first().asString().contains("Téléphone");
            zoe.type("Votre numéro de téléphone", "");
            zoe.press("Continuer");

            assertThat(zoe.heading()).isEqualTo("La personne concernée");
            assertThat(zoe.field("Nom de naissance de la personne").inputValue())
                    .isEqualTo("Müller");
            zoe.checkPage();
            BirthCertificate.confirmPerson(zoe);
            zoe.type("Numéro et rue", "12 rue des Lilas");
            zoe.press("Continuer");
            assertThat(zoe.errors())
                    .containsExactlyInAnyOrder(
                            "Écrivez un code postal de 5 chiffres.", "Écrivez le nom de la commune.");
            zoe.follow("Écrivez un code postal de 5 chiffres.");
            assertThat(zoe.focused()).endsWith("-code-postal");
            assertThat(zoe.field("Numéro et rue").inputValue()).isEqualTo("12 rue des Lilas");
            zoe.checkPage();
            BirthCertificate.answerSending(zoe);
            assertThat(zoe.heading()).isEqualTo("Vérifiez vos réponses");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void oneGetsANumberAReceiptAndAMail(boolean script, Portal portal) {
        String email = "zoe." + (script ? "avec" : "sans") + "-script@exemple.fr";
        try (Visitor zoe = script ? portal.visitor("brumeval") : portal.visitorWithoutScript("brumeval")) {
            BirthCertificate.answerAll(zoe, "D’Hérouville-Müller", email);
            assertThat(zoe.text()).contains("D’Hérouville-Müller", "28 février 1980", "12 rue des Lilas");
            zoe.follow("Modifier : L’envoi");
            zoe.type("Numéro et rue", "14 bis rue des Lilas");
            zoe.press("Continuer");
            assertThat(zoe.heading()).isEqualTo("Vérifiez vos réponses");
            assertThat(zoe.text()).contains("14 bis rue des Lilas").doesNotContain("12 rue des Lilas");

            zoe.press("Envoyer ma demande");

            assertThat(zoe.text()).contains("Votre demande est envoyée");
            String reference = zoe.reference();
            assertThat(reference).startsWith("BRU-");
            Pdf receipt = new Pdf(zoe.download("Télécharger l’accusé de réception"));
            receipt.checkArchivableAndAccessible();
            assertThat(receipt.text()).contains(reference, "D’Hérouville-Müller", "14 bis rue des Lilas");

            var mail = portal.mailbox().expect(email, reference);
            assertThat(Mailbox.text(mail)).contains("Nous avons bien reçu votre demande");
            zoe.open(Mailbox.link(mail));
            assertThat(zoe.text()).contains(reference, "Reçue");
        }
    }

    @Test
    void theLastPagesAreAccessible(Portal portal) {
        try (Visitor zoe = portal.visitor("brumeval")) {
            BirthCertificate.answerAll(zoe, "Müller", "zoe.accessible@exemple.fr");
            zoe.checkPage();
            zoe.press("Envoyer ma demande");
            zoe.checkPage();
            zoe.follow("Suivre ma demande");
            zoe.checkPage();
            zoe.follow("English");
            zoe.checkPage();
        }
    }
}
