package fr.parvis.e2e.browsers;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** What each page must be in each browser: read, without scrolling sideways, and without an axe violation. */
final class Rules {

    private static final String VIOLATIONS = "axe.run().then(found => found.violations.map(rule => "
            + "rule.id + ': ' + rule.nodes.map(node => node.html).join(' | ')).join('\\n'))";
    private static final String TOO_WIDE =
            "[...document.querySelectorAll('main, main *, header *, footer *')].filter(part => "
                    + "part.getBoundingClientRect().right > document.documentElement.clientWidth)"
                    + ".slice(-3).map(part => part.outerHTML.slice(0, 200)).join(' | ')";
    private static final String AXE = axe();

    private final Set<String> seen = new HashSet<>();

    void check(Tab tab, Manner manner) {
        String page = (String) tab.run("location.href");
        assertThat((String) tab.run("document.querySelector('h1') && document.querySelector('h1').innerText"))
                .as("main heading of " + page)
                .isNotBlank();
        assertThat(((Number) tab.run("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                        .intValue())
                .as("sideways scrolling at " + tab.run("innerWidth") + " px on " + page + ": " + tab.run(TOO_WIDE))
                .isLessThanOrEqualTo(0);
        assertThat((Boolean) tab.run("[...document.images].every(image => image.hasAttribute('alt'))"))
                .as("each picture of " + page + " says what it shows")
                .isTrue();
        if (manner == Manner.PLAIN && seen.add(page.replaceAll("[?#].*|(?<=/)[\\w-]*\\d[\\w-]{13,}", ""))) {
            tab.run("void " + AXE);
            assertThat(tab.promised(VIOLATIONS)).as("axe on " + page).isEqualTo("");
        }
    }

    private static String axe() {
        try (InputStream source = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8).replaceFirst("(?s)^/\\*!.*?\\*/\\s*", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
