package fr.parvis.modules.appointments.waitingroom;

import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What this node knows of its rooms: read by one visitor a second, for all who ask meanwhile. Should the database not answer,
 * those who wait go on waiting on what was known last.
 */
@ApplicationScoped
public class RoomBoard {

    private static final System.Logger LOG = System.getLogger(RoomBoard.class.getName());
    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final Duration STILL_TRUE = Duration.ofMinutes(2);
    private static final int MOST = 500;

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private Rooms rooms;
    private Collectivites collectivites;
    private Clock clock;

    /** For the container's proxy. */
    protected RoomBoard() {}

    @Inject
    public RoomBoard(Rooms rooms, Collectivites collectivites, Clock clock) {
        this.rooms = rooms;
        this.collectivites = collectivites;
        this.clock = clock;
    }

    /** The room in front of a type of the current collectivité, as it stood a second ago at most. */
    public Optional<Room> of(String slug) {
        Entry entry = entry(collectivites.current().id() + "/" + slug);
        Instant now = clock.instant();
        if (entry.isFresh(now)) {
            return entry.known.room();
        }
        if (!entry.known.isStillTrue(now)) {
            return read(entry, slug);
        }
        if (entry.lock.tryLock()) {
            try {
                return readAgain(entry, slug);
            } finally {
                entry.lock.unlock();
            }
        }
        return entry.known.room();
    }

    /** The room as it is at this moment: for somebody who can go straight in. */
    public Optional<Room> now(String slug) {
        return read(entry(collectivites.current().id() + "/" + slug), slug);
    }

    private Entry entry(String name) {
        if (entries.size() > MOST) {
            entries.clear();
        }
        return entries.computeIfAbsent(name, unknown -> new Entry());
    }

    private Optional<Room> read(Entry entry, String slug) {
        entry.lock.lock();
        try {
            Known fresh = new Known(rooms.of(slug), clock.instant());
            entry.known = fresh;
            return fresh.room();
        } finally {
            entry.lock.unlock();
        }
    }

    private Optional<Room> readAgain(Entry entry, String slug) {
        try {
            return read(entry, slug);
        } catch (RuntimeException notNow) {
            LOG.log(Level.WARNING, "The room cannot be read; people wait on what was known", notNow);
            return entry.known.room();
        }
    }

    private static final class Entry {

        private final ReentrantLock lock = new ReentrantLock();
        private volatile Known known = new Known(Optional.empty(), Instant.EPOCH);

        boolean isFresh(Instant now) {
            return known.isYounger(FRESH, now);
        }
    }

    private record Known(Optional<Room> room, Instant at) {

        boolean isYounger(Duration age, Instant now) {
            return Duration.between(at, now).abs().compareTo(age) < 0;
        }

        boolean isStillTrue(Instant now) {
            return isYounger(STILL_TRUE, now);
        }
    }
}
