package fr.parvis.launcher.world;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;

/** One line a step, when it is done, with the time it took. Steps may run side by side. */
public final class Progress {

    private final PrintStream out;
    private final Instant start = Instant.now();

    public Progress(PrintStream out) {
        this.out = out;
    }

    /** Runs a step and tells. */
    public <T> T step(String what, Callable<T> work) {
        var began = Instant.now();
        try {
            var result = work.call();
            line(what, Duration.between(began, Instant.now()));
            return result;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new CannotStart("%s: %s".formatted(what, e.getMessage()));
        }
    }

    /** Tells that everything is done. */
    public void finish(String what) {
        line(what, Duration.between(start, Instant.now()));
    }

    private synchronized void line(String what, Duration time) {
        out.printf(Locale.ROOT, "  %-58s %6.1f s%n", what, time.toMillis() / 1000.0);
        out.flush();
    }
}
