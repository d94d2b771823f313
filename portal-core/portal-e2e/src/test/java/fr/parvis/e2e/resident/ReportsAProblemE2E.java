package fr.parvis.e2e.resident;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(RunningPortal.class)
class ReportsAProblemE2E {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void withoutNameOrEmailAndWithWordsForThePlace(boolean script, Portal portal) {
        try (Visitor nobody = script ? portal.visitor("brumeval") : portal.visitorWithoutScript("brumeval")) {
            nobody.open("/modules/forms/commencer/signaler-probleme-rue");
            nobody.press("Commencer");
            nobody.choose("Éclairage en panne");
            nobody.choose("Y a-t-il un danger immédiat ?", "Oui");
            nobody.press("Continuer");
            assertThat(nobody.text()).contains("Appelez tout de suite l’astreinte");
            if (script) {
                nobody.checkPage();
            }
            nobody.press("Continuer");
            nobody.press("Continuer");
            assertThat(nobody.errors())
                    .containsExactly(
                            "Indiquez le lieu : une adresse, ou quelques mots.", "Répondez à « Description ».");
            nobody.type("Avec vos mots", "Devant l’école Jean-Moulin");
            nobody.type("Décrivez ce que vous voyez", "Le lampadaire clignote depuis hier soir.");
            nobody.press("Continuer");
            nobody.choose("Voulez-vous être averti quand le problème sera traité ?", "Non");
            nobody.press("Continuer");
            nobody.press("Envoyer ma demande");
            String reference = nobody.reference();

            nobody.follow("Suivre ma demande");
            assertThat(nobody.text()).contains(reference, "Devant l’école Jean-Moulin");
        }
    }
}
