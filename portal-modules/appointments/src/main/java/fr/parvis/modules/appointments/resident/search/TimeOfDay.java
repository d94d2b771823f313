package fr.parvis.modules.appointments.resident.search;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;

/** A part of the day that people can come in. */
public enum TimeOfDay {
    MORNING(LocalTime.MIN, LocalTime.NOON),
    AFTERNOON(LocalTime.NOON, LocalTime.of(17, 0)),
    EVENING(LocalTime.of(17, 0), LocalTime.MAX);

    private final LocalTime from;
    private final LocalTime until;

    TimeOfDay(LocalTime from, LocalTime until) {
        this.from = from;
        this.until = until;
    }

    /** When it begins. */
    public LocalTime from() {
        return from;
    }

    /** When it is over. */
    public LocalTime until() {
        return until;
    }

    static Optional<TimeOfDay> named(String name) {
        return Arrays.stream(values()).filter(time -> time.name().equals(name)).findFirst();
    }
}
