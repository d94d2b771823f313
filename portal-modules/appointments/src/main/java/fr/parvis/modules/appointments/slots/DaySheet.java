package fr.parvis.modules.appointments.slots;

import fr.parvis.modules.appointments.offer.AppointmentType;
import fr.parvis.modules.appointments.openings.Interval;
import fr.parvis.modules.appointments.openings.Timetable;
import fr.parvis.modules.appointments.slots.BusyTimes.Busy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What resources of a place can give to a type.
 *
 * @param timetable when they receive
 * @param resources for each type, those that serve it
 * @param busy what is taken
 */
record DaySheet(Timetable timetable, Map<UUID, List<UUID>> resources, BusyTimes busy) {

    DaySheet(Timetable timetable, Map<UUID, List<UUID>> resources, List<Busy> busy) {
        this(timetable, resources, new BusyTimes(busy));
    }

    /** The same for some of the resources. */
    DaySheet only(Desks desks) {
        Map<UUID, List<UUID>> some = new HashMap<>();
        resources.forEach((type, all) ->
                some.put(type, all.stream().filter(desks::include).toList()));
        return new DaySheet(timetable, some, busy);
    }

    /** The free starts of a day, each with the number of people that one resource can receive from then on. */
    SortedMap<Instant, Integer> free(AppointmentType type, LocalDate day) {
        SortedMap<Instant, Integer> free = new TreeMap<>();
        for (UUID resource : resources.getOrDefault(type.id(), List.of())) {
            for (Interval window : timetable.windows(resource, type.id(), day)) {
                for (Instant start = window.start(); fits(type, start, 1, window); start = next(type, start)) {
                    int people = people(type, resource, window, start);
                    if (people > 0) {
                        free.merge(start, people, Math::max);
                    }
                }
            }
        }
        return free;
    }

    /** The resources that receive so many people from a start, free or not. */
    List<UUID> receiving(AppointmentType type, Instant start, int people) {
        LocalDate day = start.atZone(Timetable.ZONE).toLocalDate();
        return resources.getOrDefault(type.id(), List.of()).stream()
                .filter(resource -> timetable.windows(resource, type.id(), day).stream()
                        .anyMatch(window -> fits(type, start, people, window) && isOnGrid(type, window, start)))
                .toList();
    }

    /** Whether a resource that receives so many people from a start is free. */
    boolean isFree(AppointmentType type, Instant start, int people) {
        return freeResource(type, start, people).isPresent();
    }

    /** A resource that receives so many people from a start and is free. */
    Optional<UUID> freeResource(AppointmentType type, Instant start, int people) {
        return receiving(type, start, people).stream()
                .filter(resource -> isFree(type, resource, start, people))
                .findFirst();
    }

    private int people(AppointmentType type, UUID resource, Interval window, Instant start) {
        int people = 0;
        while (people < type.maxPeople()
                && fits(type, start, people + 1, window)
                && isFree(type, resource, start, people + 1)) {
            people++;
        }
        return people;
    }

    private boolean isFree(AppointmentType type, UUID resource, Instant start, int people) {
        Interval wanted = type.withBuffers(type.taking(start, people));
        return busy.leave(resource, type.id(), wanted);
    }

    private static boolean fits(AppointmentType type, Instant start, int people, Interval window) {
        return window.contains(type.taking(start, people));
    }

    private static boolean isOnGrid(AppointmentType type, Interval window, Instant start) {
        long step = Duration.ofMinutes(type.durationMinutes()).toSeconds();
        return Duration.between(window.start(), start).toSeconds() % step == 0 && start.getNano() == 0;
    }

    private static Instant next(AppointmentType type, Instant start) {
        return start.plus(Duration.ofMinutes(type.durationMinutes()));
    }
}
