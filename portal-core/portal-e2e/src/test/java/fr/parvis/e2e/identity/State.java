package fr.parvis.e2e.identity;

import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** FranceConnect or ProConnect: its pages, and the levers that the real one does not have. */
record State(int port) {

    static State franceConnect(Portal portal) {
        return new State(portal.world().ports().franceConnect());
    }

    static State proConnect(Portal portal) {
        return new State(portal.world().ports().proConnect());
    }

    /** Goes through its pages as a person of a provider. */
    void signIn(Visitor visitor, String provider, String person) {
        choose(visitor, provider, person);
        visitor.click(visitor.page().locator("form[action$='/interaction/continue'] button"));
    }

    /** Stops at the page that shows what will be sent. */
    void choose(Visitor visitor, String provider, String person) {
        visitor.follow(provider);
        visitor.press(person);
    }

    /** Turns the keys that sign its tokens. */
    void rotateKeys() {
        post("rotate-keys", "");
    }

    /** Makes the next sign-in fail, e.g. {@code server_error}. */
    void fail(String failure) {
        post("failures", "failure=" + failure);
    }

    private void post(String lever, String form) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d/simulator/%s".formatted(port, lever)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            var status = HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            if (status != 200) {
                throw new IllegalStateException(lever + " answered " + status);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
