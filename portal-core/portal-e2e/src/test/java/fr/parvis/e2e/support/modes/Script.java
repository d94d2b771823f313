package fr.parvis.e2e.support.modes;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A function that runs in the page: what a test asks the browser, where the portal itself has no script.
 *
 * @param text its source
 */
record Script(String text) {

    static Script named(String name) {
        try (InputStream stream = Script.class.getResourceAsStream(name + ".js")) {
            return new Script(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T> T in(Page page) {
        return in(page, null);
    }

    @SuppressWarnings("unchecked")
    <T> T in(Page page, Object argument) {
        return (T) page.evaluate(text, argument);
    }
}
