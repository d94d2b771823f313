package fr.parvis.e2e.administration;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.parvis.e2e.procedures.TestFiles;
import fr.parvis.e2e.support.People;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(RunningPortal.class)
class ChangesTheLookE2E {

    private static final String PAGE = "/agent/apparence";
    private static final String OF_FILE = "rgb(11, 92, 77)";
    private static final Pattern OFFER = Pattern.compile("Utiliser cette couleur : #(\\w\\w)(\\w\\w)(\\w\\w)");

    @TempDir
    private Path folder;

    @Test
    void isOfferedAColourThatCanBeReadPublishesItAndGoesBack(Portal portal) {
        try (Visitor admin = People.agent(portal, "admin");
                Visitor resident = portal.visitor("brumeval")) {
            admin.open(PAGE);
            admin.checkPage();
            admin.type("Couleur principale", "FFCC00");
            admin.press("Publier");

            assertThat(admin.errors())
                    .anySatisfy(error -> assertThat(error)
                            .contains("« Texte sur la couleur principale » sur « Couleur principale »")
                            .contains("1,51 pour 1, il en faut 4,5")
                            .contains("La couleur la plus proche qui convient"));
            admin.checkPage();
            assertThat(brandSeenBy(resident)).isEqualTo(OF_FILE);

            var offered = offered(admin);
            admin.click(admin.page().locator("button[name=utiliser]"));
            assertThat(admin.errors()).isEmpty();
            admin.type("Phrase sous le nom", "La\u00A0ville <b>qui</b> rayonne\u200B");
            admin.press("Publier");
            assertThat(admin.text()).contains("L’apparence est publiée.", "En place");
            admin.checkPage();
            assertThat(brandSeenBy(resident)).isEqualTo(offered);
            assertThat(resident.text()).contains("La ville qui rayonne");
            resident.checkPage();

            admin.press("Revenir à l’apparence du fichier");
            assertThat(admin.text()).contains("L’apparence du fichier de la collectivité est de nouveau en place.");
            assertThat(brandSeenBy(resident)).isEqualTo(OF_FILE);
            admin.press("Reprendre la numéro");
            assertThat(brandSeenBy(resident)).isEqualTo(offered);
            admin.press("Revenir à l’apparence du fichier");
        }
    }

    @Test
    void changesTheWholeThemeAndTheFontWithoutRestart(Portal portal) {
        try (Visitor admin = People.agent(portal, "admin");
                Visitor resident = portal.visitor("brumeval")) {
            admin.open(PAGE);
            admin.choose("Bocage");
            admin.choose("Large (Verdana)");
            admin.press("Publier");
            resident.open("/contact");
            assertThat(resident.page().locator(".header-band").count()).isOne();
            assertThat(style(resident, "body", "fontFamily")).startsWith("Verdana");
            resident.checkPage();
            admin.press("Revenir à l’apparence du fichier");
            resident.open("/contact");
            assertThat(resident.page().locator(".header-band").count()).isZero();
        }
    }

    @Test
    void seesTheDraftOnRealComponentsWithoutScript(Portal portal) {
        try (Visitor admin = portal.visitorWithoutScript("brumeval")) {
            admin.open("/agent");
            People.enter(admin, "admin@brumeval.example");
            admin.open(PAGE);
            admin.type("Couleur principale", "#7a0f6b");
            admin.press("Voir l’aperçu");

            assertThat(admin.errors()).isEmpty();
            assertThat(admin.page()
                            .locator("link[href*='apparence-apercu.css'][href*='colour-brand=%237a0f6b']")
                            .count())
                    .isOne();
            assertThat(admin.text()).contains("Commencer").doesNotContain("L’apparence est publiée");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>', contient un script",
        "'<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>', contient un script",
        "'<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"https://evil.example/x.png\"/></svg>', va chercher",
        "'<html><body>logo</body></html>', ni une image SVG ni une image PNG",
    })
    void keepsTheLogoWhenAFileCannotBeOne(String content, String sentence, Portal portal) throws IOException {
        try (Visitor admin = People.agent(portal, "admin")) {
            admin.open(PAGE);
            var before = logo(admin);
            admin.attach("Fichier du logo", Files.writeString(folder.resolve("logo.svg"), content));
            admin.press("Publier le logo");

            assertThat(admin.errors()).singleElement().asString().contains(sentence);
            assertThat(logo(admin)).isEqualTo(before);
            admin.checkPage();
        }
    }

    @Test
    void givesALogoOnlyWithWhatItShows(Portal portal) throws IOException {
        try (Visitor admin = People.agent(portal, "admin");
                Visitor resident = portal.visitor("brumeval")) {
            var file = Files.writeString(
                    folder.resolve("pont.svg"),
                    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\" width=\"8\" height=\"8\"><rect width=\"8\" height=\"8\" fill=\"#7a0f6b\"/></svg>");
            admin.open(PAGE);
            admin.attach("Fichier du logo", file);
            admin.type("Ce que le logo montre", " ");
            admin.press("Publier le logo");
            assertThat(admin.errors())
                    .containsExactly("Écrivez ce que le logo montre : une personne aveugle en a besoin.");

            admin.attach("Fichier du logo", file);
            admin.type("Ce que le logo montre", "Un pont \"neuf\"");
            admin.press("Publier le logo");
            assertThat(admin.text()).contains("L’apparence est publiée.");
            resident.open("/contact");
            assertThat(resident.page().getByAltText("Un pont \"neuf\"").first().isVisible())
                    .isTrue();
            assertThat(resident.open(logo(resident)).text()).contains("#7a0f6b");

            admin.press("Revenir à l’apparence du fichier");
        }
    }

    @Test
    void givesTheHomePageAPictureAndAWelcomeAndTheTabAnIcon(Portal portal) throws IOException {
        try (Visitor admin = People.agent(portal, "admin");
                Visitor resident = portal.visitor("brumeval")) {
            admin.open(PAGE);
            admin.attach("Fichier de l’image", TestFiles.photo(folder, "place.jpg"));
            admin.press("Publier l’image");
            assertThat(admin.errors())
                    .containsExactly("Écrivez ce que l’image montre, ou cochez « L’image décore seulement ».");

            admin.attach("Fichier de l’image", TestFiles.photo(folder, "place.jpg"));
            admin.type("Ce que l’image montre", "La place un jour de marché");
            admin.press("Publier l’image");
            admin.attach(
                    "Fichier de l’icône", Path.of("../../wildfly-config/launcher/src/main/demo/saint-aubin/logo.svg"));
            admin.press("Publier l’icône");
            admin.type("Phrase d’accueil", "Bienvenue à Brumeval");
            admin.press("Publier");
            admin.checkPage();

            resident.open("/");
            assertThat(resident.page()
                            .getByAltText("La place un jour de marché")
                            .evaluate("image => image.naturalWidth"))
                    .isEqualTo(40);
            assertThat(resident.text()).contains("Bienvenue à Brumeval");
            assertThat(resident.page().locator("link[rel=icon]").getAttribute("href"))
                    .startsWith("/collectivite/icone?");
            resident.checkPage();

            admin.attach(
                    "Fichier de l’image",
                    TestFiles.bytes(folder, "titres.ttf", Arrays.copyOf(new byte[] {0, 1}, 10 * 1024 * 1024)));
            admin.press("Publier l’image");
            assertThat(admin.errors()).singleElement().asString().contains("Ce fichier est une police.");
            admin.open(PAGE);
            admin.press("Revenir à l’apparence du fichier");
        }
    }

    @Test
    void seesTheDraftFollowWhatIsTyped(Portal portal) {
        try (Visitor admin = People.agent(portal, "admin")) {
            admin.open(PAGE);
            admin.type("Couleur principale", "#7a0f6b");
            admin.page().getByText("L’aperçu suit vos choix.").waitFor();
            assertThat(admin.page().locator("#apercu-style").getAttribute("href"))
                    .contains("%237a0f6b");
            admin.choose("Bocage");
            admin.page()
                    .waitForCondition(() -> style(admin, ".look-preview .button", "borderTopLeftRadius")
                            .equals("32px"));
            assertThat(style(admin, ".look-preview", "backgroundColor")).isEqualTo("rgb(255, 253, 247)");
            assertThat(style(admin, ".look-preview-contrast", "backgroundColor"))
                    .isEqualTo("rgb(255, 255, 255)");
            admin.type("Couleur principale", "#ffcc00");
            admin.page().getByText("À corriger avant de publier").waitFor();
            admin.checkPage();
            admin.page()
                    .locator("#apercu-bloc")
                    .screenshot(new Locator.ScreenshotOptions().setPath(Path.of("target/look-preview.png")));
        }
    }

    @Test
    void isForAdministratorsOnly(Portal portal) {
        try (Visitor agent = People.agent(portal, "instructeur")) {
            assertThat(agent.open(PAGE).status()).isEqualTo(403);
        }
    }

    private static String brandSeenBy(Visitor resident) {
        resident.open("/contact");
        return style(resident, ".header", "borderTopColor");
    }

    private static String style(Visitor visitor, String selector, String property) {
        return (String) visitor.page()
                .evaluate(
                        "([selector, property]) => getComputedStyle(document.querySelector(selector))[property]",
                        new String[] {selector, property});
    }

    private static String logo(Visitor visitor) {
        return visitor.page().locator("img[src^='/collectivite/logo']").first().getAttribute("src");
    }

    /** The colour that the page offers, as a browser says it. */
    private static String offered(Visitor admin) {
        Page page = admin.page();
        Matcher offer =
                OFFER.matcher(page.locator("button[name=utiliser]").first().innerText());
        assertThat(offer.find()).isTrue();
        return "rgb(%d, %d, %d)"
                .formatted(
                        Integer.parseInt(offer.group(1), 16),
                        Integer.parseInt(offer.group(2), 16),
                        Integer.parseInt(offer.group(3), 16));
    }
}
