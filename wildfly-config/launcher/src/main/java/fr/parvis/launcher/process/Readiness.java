package fr.parvis.launcher.process;

import fr.parvis.launcher.world.CannotStart;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Predicate;

/** Waits until a program answers. */
public final class Readiness {

    private static final Duration POLL = Duration.ofMillis(250);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    /** Waits for an answer that satisfies a condition, as long as the program lives. */
    public void await(
            String name, ChildProcess process, URI address, Duration limit, Predicate<HttpResponse<String>> ready) {
        var request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10)).build();
        var deadline = System.nanoTime() + limit.toNanos();
        while (System.nanoTime() < deadline) {
            if (!process.isAlive()) {
                throw new CannotStart("%s ended while starting; see %s.".formatted(name, process.log()));
            }
            if (answers(request, ready)) {
                return;
            }
            pause();
        }
        throw new CannotStart("%s did not answer at %s within %d s; see %s."
                .formatted(name, address, limit.toSeconds(), process.log()));
    }

    private boolean answers(HttpRequest request, Predicate<HttpResponse<String>> ready) {
        try {
            return ready.test(client.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted.");
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
