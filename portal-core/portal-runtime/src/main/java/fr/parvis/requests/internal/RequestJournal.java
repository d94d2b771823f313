package fr.parvis.requests.internal;

import fr.parvis.journal.Actor;
import fr.parvis.journal.Journal;
import fr.parvis.journal.JournalEntry;
import fr.parvis.requests.RequestEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What happened to a request, as the journal tells it: with the version that the request had from then on. */
@ApplicationScoped
public class RequestJournal {

    private static final String VERSION = "version";

    private Journal journal;

    /** For the container's proxy. */
    protected RequestJournal() {}

    @Inject
    public RequestJournal(Journal journal) {
        this.journal = journal;
    }

    /** Neither texts nor names of residents: what is written here stays when the request is erased. */
    public void record(Actor actor, RequestEvent event, UUID request, int version) {
        journal.record(actor, event.journalKind(), request, Map.of(VERSION, version));
    }

    /** What happened, oldest first. */
    public List<Happened> of(UUID request) {
        return journal.of(request).stream()
                .flatMap(entry -> happened(entry).stream())
                .toList();
    }

    private static Optional<Happened> happened(JournalEntry entry) {
        return Arrays.stream(RequestEvent.values())
                .filter(event -> event.journalKind().equals(entry.kind()))
                .findAny()
                .map(event -> new Happened(event, agentName(entry.actor()), entry.at(), version(entry)));
    }

    private static String agentName(Actor actor) {
        return actor.kind() == Actor.Kind.AGENT ? actor.name() : "";
    }

    private static int version(JournalEntry entry) {
        return entry.data().get(VERSION) instanceof Number number ? number.intValue() : 0;
    }

    /**
     * One thing that happened.
     *
     * @param event what
     * @param by name of the agent, empty for anyone else
     * @param at when
     * @param version version of the request from then on
     */
    public record Happened(RequestEvent event, String by, Instant at, int version) {}
}
