package fr.parvis.simulators.ants;

import fr.parvis.simulators.web.Refusal;
import fr.parvis.simulators.web.Response;
import java.util.Locale;

/** What can go wrong with the service, until it is told to work again. */
enum Trouble {
    NONE,
    ERROR,
    HTML,
    EMPTY,
    SLOW;

    private static final long LONGER_THAN_ANYBODY_WAITS = 6_000;

    static Trouble named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Lets a request through, late or not at all. */
    void strike() {
        switch (this) {
            case ERROR -> throw new Refusal(Response.json(503, "unavailable"));
            case HTML -> throw new Refusal(Response.html(200, "<!doctype html><title>Maintenance</title><p>Revenez."));
            case EMPTY -> throw new Refusal(Response.json(200, new Object[0]));
            case SLOW -> waitLong();
            case NONE -> {}
        }
    }

    private static void waitLong() {
        try {
            Thread.sleep(LONGER_THAN_ANYBODY_WAITS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
