package fr.parvis.modules.appointments.slots;

import fr.parvis.modules.appointments.openings.Interval;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;

/** What is taken of each resource, to be asked thousands of times: no two times of a resource overlap. */
final class BusyTimes {

    private final Map<UUID, NavigableMap<Instant, Busy>> byResource = new HashMap<>();

    BusyTimes(List<Busy> busy) {
        busy.forEach(one -> byResource
                .computeIfAbsent(one.resourceId(), resource -> new TreeMap<>())
                .put(one.during().start(), one));
    }

    /** Whether nothing hinders a type from taking this time of a resource. */
    boolean leave(UUID resource, UUID type, Interval wanted) {
        NavigableMap<Instant, Busy> taken = byResource.get(resource);
        return taken == null
                || taken.headMap(wanted.end(), false).descendingMap().values().stream()
                        .takeWhile(one -> one.during().end().isAfter(wanted.start()))
                        .noneMatch(one -> one.hinders(resource, type, wanted));
    }
}
