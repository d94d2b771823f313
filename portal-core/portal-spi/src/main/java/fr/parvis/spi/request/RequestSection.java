package fr.parvis.spi.request;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What a module shows on the pages of a request: a CDI bean. Called inside a transaction, for the current collectivité. */
public interface RequestSection {

    /**
     * What its resident sees; empty to show nothing.
     *
     * @param key of who asks, for {@link Requests#find}
     */
    Optional<Content> forResident(Shown request, String key, Locale locale);

    /** What agents see, who may all read the request; empty to show nothing. */
    Optional<Content> forAgent(Shown request, Locale locale);

    /**
     * The request of the page.
     *
     * @param id id of the request
     * @param procedureId id of the procedure
     * @param underWay whether it is not at its end yet
     */
    record Shown(UUID id, String procedureId, boolean underWay) {}

    /**
     * A part of the page.
     *
     * @param title heading
     * @param entries in order, few, at least one
     */
    record Content(String title, List<Entry> entries) {}

    /**
     * A line of it.
     *
     * @param title what it is
     * @param detail more about it in French, or empty
     * @param path address of the module's page, from the portal's root; empty when the reader has none to go to
     */
    record Entry(String title, String detail, Optional<String> path) {}
}
