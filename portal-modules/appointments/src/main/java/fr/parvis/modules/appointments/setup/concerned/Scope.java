package fr.parvis.modules.appointments.setup.concerned;

import java.util.Optional;
import java.util.UUID;

/** Which appointments to look at: those of a place, a desk or a type, or with none of them all. */
public record Scope(Optional<UUID> place, Optional<UUID> desk, Optional<UUID> type) {

    public static final Scope ALL = new Scope(Optional.empty(), Optional.empty(), Optional.empty());

    /** What is new concerns nobody yet. */
    public static final Scope NONE = ofType(new UUID(0, 0));

    public static Scope ofPlace(UUID place) {
        return new Scope(Optional.of(place), Optional.empty(), Optional.empty());
    }

    public static Scope ofDesk(UUID desk) {
        return new Scope(Optional.empty(), Optional.of(desk), Optional.empty());
    }

    public static Scope ofType(UUID type) {
        return new Scope(Optional.empty(), Optional.empty(), Optional.of(type));
    }
}
