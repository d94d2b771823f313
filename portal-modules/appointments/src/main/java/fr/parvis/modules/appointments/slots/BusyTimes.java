package fr.parvis.modules.appointments.slots;

import fr.parvis.modules.appointments.openings.Interval;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** What is taken of each resource, to be asked thousands of times: no two times of a resource overlap. */
final class BusyTimes {

    private final Map<UUID, NavigableMap<Instant, Busy>> byResource = new HashMap<>();

    BusyTimes(List<Busy> busy) {
        busy.forEach(this::add);
    }

    void add(Busy one) {
        byResource
                .computeIfAbsent(one.resourceId(), resource -> new TreeMap<>())
                .put(one.during().start(), one);
    }

    /** Takes a resource away for a while, with what of its time is taken at the edges. */
    void away(UUID resource, Interval absence) {
        NavigableMap<Instant, Busy> taken = byResource.computeIfAbsent(resource, id -> new TreeMap<>());
        List<Interval> met = taken.values().stream()
                .map(Busy::during)
                .filter(absence::overlaps)
                .toList();
        Instant start = met.stream().map(Interval::start).reduce(absence.start(), (a, b) -> a.isBefore(b) ? a : b);
        Instant end = met.stream().map(Interval::end).reduce(absence.end(), (a, b) -> a.isAfter(b) ? a : b);
        met.forEach(one -> taken.remove(one.start()));
        add(new Busy(resource, new Interval(start, end), Optional.empty()));
    }

    /** Whether nothing hinders a type from taking this time of a resource. */
    boolean leave(UUID resource, UUID type, Interval wanted) {
        NavigableMap<Instant, Busy> taken = byResource.get(resource);
        return taken == null
                || taken.headMap(wanted.end(), false).descendingMap().values().stream()
                        .takeWhile(one -> one.during().end().isAfter(wanted.start()))
                        .allMatch(one -> one.hasSeatFor(type, wanted));
    }

    /**
     * Time of a resource that is taken.
     *
     * @param resourceId the resource
     * @param during when, buffers included
     * @param sessionOf type of the collective session that takes it and still has a seat
     */
    record Busy(UUID resourceId, Interval during, Optional<UUID> sessionOf) {

        /** Whether it leaves room for what a type would take of this time. */
        boolean hasSeatFor(UUID type, Interval wanted) {
            return sessionOf.filter(type::equals).isPresent() && during.equals(wanted);
        }
    }
}
