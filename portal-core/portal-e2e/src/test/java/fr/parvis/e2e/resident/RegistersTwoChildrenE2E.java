package fr.parvis.e2e.resident;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.e2e.procedures.Canteen;
import fr.parvis.e2e.procedures.TestFiles;
import fr.parvis.e2e.support.People;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(RunningPortal.class)
class RegistersTwoChildrenE2E {

    @TempDir
    private Path folder;

    @Test
    void withTheirDaysADocumentAndOnePromisedForLater(Portal portal) {
        try (Visitor lucie = People.lucie(portal)) {
            Canteen.start(lucie);
            assertThat(lucie.field("Nom").inputValue()).isEqualTo("Bernard");
            lucie.checkPage();
            Canteen.answerParent(lucie);
            lucie.checkPage();
            lucie.press("Continuer");
            lucie.choose("Seul ou seule");
            lucie.press("Continuer");

            lucie.checkPage();
            lucie.press("Continuer");
            assertThat(lucie.errors()).hasSizeGreaterThan(5);
            lucie.checkPage();
            Canteen.answerChild(lucie, "Noé");
            Canteen.answerAllergy(lucie, TestFiles.pdf(folder, "pai-noe.pdf"));
            assertThat(lucie.heading()).isEqualTo("Les enfants à inscrire");
            assertThat(lucie.text()).contains("Noé").doesNotContain("À compléter");
            lucie.checkPage();
            lucie.press("Ajouter : Enfant");
            Canteen.answerChild(lucie, "Mia");
            lucie.choose("Standard");
            lucie.press("Continuer");
            lucie.choose("L’enfant peut-il rentrer seul ?", "Oui");
            lucie.press("Continuer");
            assertThat(lucie.text()).contains("Noé", "Mia");
            lucie.press("Continuer");

            assertThat(lucie.heading()).contains("peuvent venir chercher");
            lucie.press("Continuer");
            lucie.choose("Je donne mon numéro d’allocataire");
            lucie.press("Continuer");
            lucie.choose("CAF");
            lucie.type("Le montant de votre quotient familial", "640");
            lucie.press("Continuer");
            lucie.type("Votre numéro d’allocataire", "12345");
            lucie.press("Continuer");
            assertThat(lucie.errors()).containsExactly("Écrivez les 7 chiffres du numéro, sans la lettre.");
            lucie.type("Votre numéro d’allocataire", "1234567");
            lucie.press("Continuer");

            assertThat(lucie.text()).contains("2,50").contains("10,00");
            lucie.press("Continuer");
            assertThat(lucie.errors()).contains("Ajoutez un fichier à « Attestation d’assurance ».");
            lucie.checkPage();
            lucie.choose("Acceptez-vous que votre enfant soit pris en photo pendant les activités ?", "Non");
            lucie.page().getByLabel("Je n’ai pas ce document").check();
            lucie.choose("J’ai lu le règlement de la cantine et de l’accueil périscolaire, et je l’accepte");
            lucie.press("Continuer");

            assertThat(lucie.heading()).isEqualTo("Vérifiez vos réponses");
            assertThat(lucie.text()).contains("Noé", "Mia", "Lundi", "À envoyer avant le", "10,00");
            lucie.checkPage();
            lucie.press("Envoyer ma demande");
            String reference = lucie.reference();
            lucie.follow("Suivre ma demande");
            assertThat(lucie.text()).contains(reference, "pai-noe.pdf");
            lucie.checkPage();
        }
    }
}
