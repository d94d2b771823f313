package fr.parvis.e2e.resident;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(RunningPortal.class)
class ReadsInComfortE2E {

    private static final List<String> PATHS = List.of(
            "/",
            "/demarches",
            "/demarches/copie-acte-etat-civil",
            "/modules/forms/commencer/copie-acte-etat-civil",
            "/modules/appointments/prendre",
            "/se-connecter",
            "/suivi",
            "/hors-ligne",
            "/hors-ligne?etat=absente",
            "/accessibilite",
            "/contact",
            "/aide",
            "/composants");

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsChosenHoldsOnEveryPageUntilItIsPutBack(boolean script, Portal portal) {
        try (Visitor rose = script ? portal.visitor("saint-aubin") : portal.visitorWithoutScript("saint-aubin")) {
            rose.open("/");
            double usual = textSize(rose);
            rose.follow("Confort de lecture");
            rose.choose("Très grande");
            rose.choose("Espace entre les lettres, les mots et les lignes", "Large");
            rose.choose("Colorer le paragraphe que je montre");
            rose.press("Enregistrer mes choix");

            assertThat(rose.text()).contains("Vos choix de lecture sont enregistrés");
            assertThat(rose.field("Très grande").isChecked()).isTrue();
            rose.open("/demarches");
            assertThat(textSize(rose)).isEqualTo(usual * 1.5);
            if (script) {
                rose.checkPage();
            }

            rose.open("/confort-de-lecture");
            rose.press("Tout remettre comme avant");
            assertThat(textSize(rose)).isEqualTo(usual);
        }
    }

    @Test
    void easyFrenchSaysTheSameWithSimplerWordsAndFallsBackToFrench(Portal portal) {
        try (Visitor kevin = portal.visitor("brumeval")) {
            kevin.open("/");
            kevin.follow("Français facile");

            assertThat(kevin.heading()).isEqualTo("Faire une demande sur internet");
            assertThat(kevin.page().locator("html").getAttribute("lang")).isEqualTo("fr");
            kevin.checkPage();
            kevin.open("/mentions-legales");
            assertThat(kevin.heading()).isEqualTo("Mentions légales");
            kevin.open("/aide");
            assertThat(kevin.heading()).isEqualTo("Besoin d’aide ?");
            kevin.follow("Français");
            assertThat(kevin.heading()).isEqualTo("Aide");
        }
    }

    @Test
    void aPageWithoutItsPicturesSaysAllThatItSaid(Portal portal) {
        try (Visitor thrifty = portal.visitor("brumeval")) {
            thrifty.page().route("**/*", route -> {
                if (route.request().resourceType().equals("image")) {
                    route.abort();
                } else {
                    route.resume();
                }
            });

            thrifty.open("/");

            assertThat(thrifty.page()
                            .getByAltText("Emblème de la ville de Brumeval")
                            .count())
                    .isOne();
            assertThat(thrifty.text()).contains("Brumeval", "Vos démarches en ligne", "Suivre une demande");
            thrifty.checkPage();
        }
    }

    @Test
    void theLargestTextWithTheWidestSpacingFitsTheNarrowestScreen(Portal portal) {
        try (Visitor rose = portal.visitor("brumeval")) {
            rose.open("/confort-de-lecture");
            rose.choose("Très grande");
            rose.choose("Espace entre les lettres, les mots et les lignes", "Large");
            rose.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Enregistrer mes choix"))
                    .click();
            assertThat(rose.text()).contains("Vos choix de lecture sont enregistrés");
            rose.page().setViewportSize(308, 720);

            assertThat(PATHS).allSatisfy(path -> {
                rose.page().navigate(portal.address("brumeval", path));
                assertThat(rose.page().evaluate("document.documentElement.scrollWidth - innerWidth"))
                        .isEqualTo(0);
            });
        }
    }

    private static double textSize(Visitor reader) {
        return Double.parseDouble(reader.page()
                .evaluate("parseFloat(getComputedStyle(document.querySelector('main')).fontSize)")
                .toString());
    }
}
