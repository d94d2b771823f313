package fr.parvis.e2e.resident;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.e2e.procedures.PublicSpace;
import fr.parvis.e2e.procedures.TestFiles;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(RunningPortal.class)
class OccupiesAStreetE2E {

    @TempDir
    private Path folder;

    @Test
    void theAmountFollowsFromDecimalsWithACommaAndItemsComeAndGo(Portal portal) {
        try (Visitor ida = portal.visitor("brumeval")) {
            PublicSpace.start(ida);
            PublicSpace.answerApplicant(ida, "ida@exemple.fr");
            ida.type("Longueur occupée", "douze");
            ida.type("Largeur occupée", "2,505");
            ida.press("Continuer");
            assertThat(ida.errors())
                    .contains(
                            "« Longueur » : écrivez un nombre en chiffres, par exemple 12,5",
                            "« Largeur » : gardez au plus 2 chiffres après la virgule.");
            ida.checkPage();
            PublicSpace.answerSkip(ida);

            assertThat(ida.heading()).isEqualTo("Les véhicules");
            ida.press("Ajouter : Véhicule");
            ida.field("Numéro d’immatriculation").fill("AB-123-CD");
            ida.press("Ajouter : Véhicule");
            ida.page().getByLabel("Numéro d’immatriculation").nth(1).fill("n’importe quoi");
            ida.press("Continuer");
            assertThat(ida.errors()).hasSize(1);
            ida.checkPage();
            ida.press("Retirer : Véhicule 2");
            assertThat(ida.page().getByLabel("Numéro d’immatriculation").count())
                    .isEqualTo(1);
            assertThat(ida.field("Numéro d’immatriculation").inputValue()).isEqualTo("AB-123-CD");
            ida.press("Continuer");

            assertThat(ida.text()).contains("75,00");
            ida.attach("Un plan de l’installation", TestFiles.photo(folder, "plan.jpg"));
            ida.attach("Votre attestation d’assurance", TestFiles.pdf(folder, "assurance.pdf"));
            ida.press("Continuer");
            assertThat(ida.heading()).isEqualTo("Vérifiez vos réponses");
            assertThat(ida.text()).contains("AB-123-CD", "12,5", "75,00");
            ida.press("Envoyer ma demande");
            assertThat(ida.reference()).startsWith("BRU-");
        }
    }
}
