package fr.parvis.e2e.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.Cookie;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Themes and their variants: what the device asks for, what the reader chose, what the collectivité does not allow. */
@ExtendWith(RunningPortal.class)
class EveryLookE2E {

    private static final List<String> PATHS = List.of(
            "/", "/demarches/copie-acte-etat-civil", "/suivi", "/modules/forms/commencer/copie-acte-etat-civil");

    @ParameterizedTest
    @ValueSource(strings = {"brumeval", "les-essarts"})
    void isReadInTheDarkWhenTheDeviceAsksForIt(String host, Portal portal) {
        try (Visitor visitor = portal.visitor(host)) {
            visitor.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            for (var path : PATHS) {
                visitor.open(path);
                assertThat(lightness(visitor)).isLessThan(100);
                visitor.checkPage();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"brumeval", "saint-aubin", "les-essarts"})
    void isReadInHighContrastWhenTheDeviceAsksForIt(String host, Portal portal) {
        try (Visitor visitor = portal.visitor(host)) {
            visitor.page().emulateMedia(new EmulateMediaOptions().setContrast(Contrast.MORE));
            for (var path : PATHS) {
                visitor.open(path);
                assertThat(visitor.page().evaluate("getComputedStyle(document.body).color"))
                        .isEqualTo("rgb(0, 0, 0)");
                visitor.checkPage();
            }
        }
    }

    @Test
    void leavesTheLastWordToTheReader(Portal portal) {
        try (Visitor visitor = portal.visitor("brumeval")) {
            visitor.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            choose(visitor, portal, "light");
            assertThat(lightness(visitor)).isGreaterThan(700);
            visitor.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            choose(visitor, portal, "dark");
            assertThat(lightness(visitor)).isLessThan(100);
            choose(visitor, portal, "\"><script>");
            assertThat(visitor.page().locator("html").getAttribute("data-look")).isNull();
        }
    }

    @Test
    void staysLightWhereTheCollectiviteDoesNotAllowTheDark(Portal portal) {
        try (Visitor visitor = portal.visitor("saint-aubin")) {
            visitor.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            visitor.open("/");
            assertThat(lightness(visitor)).isGreaterThan(700);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"brumeval", "les-essarts"})
    void signsInOnPagesThatLookTheSame(String host, Portal portal) {
        try (Visitor visitor = portal.visitor(host)) {
            visitor.open("/");
            var name = visitor.page().locator(".header-name").innerText();
            var link = visitor.page().evaluate("getComputedStyle(document.querySelector('main a')).color");
            visitor.open("/connexion?retour=/compte");
            assertThat(visitor.page().url()).contains("/realms/residents/");
            assertThat(visitor.page().locator(".site-name").innerText()).isEqualTo(name);
            assertThat(visitor.page().title()).endsWith(name);
            assertThat(visitor.page().evaluate("getComputedStyle(document.querySelector('main p a')).color"))
                    .isEqualTo(link);
            visitor.checkPage();
            visitor.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            visitor.checkPage();
        }
    }

    private static void choose(Visitor visitor, Portal portal, String look) {
        visitor.page()
                .context()
                .addCookies(List.of(new Cookie("apparence", URLEncoder.encode(look, StandardCharsets.UTF_8))
                        .setUrl(portal.address("brumeval", "/"))));
        visitor.open("/contact");
    }

    /** The channels of the page's ground, added up. */
    private static int lightness(Visitor visitor) {
        return (int) visitor.page()
                .evaluate("getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number)"
                        + ".reduce((a, b) => a + b)");
    }
}
