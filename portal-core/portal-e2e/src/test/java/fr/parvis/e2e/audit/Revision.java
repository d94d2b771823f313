package fr.parvis.e2e.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Of what product an audit is made. */
final class Revision {

    private Revision() {}

    /** The commit of the working copy; {@code unknown} outside of one. */
    static String now() {
        try {
            Process git = new ProcessBuilder("git", "rev-parse", "--short=10", "HEAD").start();
            String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return git.waitFor() == 0 ? said : "unknown";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "unknown";
        }
    }
}
