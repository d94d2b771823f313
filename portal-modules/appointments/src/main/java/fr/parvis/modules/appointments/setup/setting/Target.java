package fr.parvis.modules.appointments.setup.setting;

import java.util.Optional;
import java.util.UUID;

/**
 * What a sheet is about.
 *
 * @param id of the row; empty for what is to be added
 * @param place the place that it belongs to, or is
 * @param desk the desk that it belongs to, or is
 */
public record Target(Optional<UUID> id, Optional<UUID> place, Optional<UUID> desk) {

    public static final Target NEW = new Target(Optional.empty(), Optional.empty(), Optional.empty());

    /** A row, whose place and desk the setting finds. */
    public static Target of(UUID id) {
        return new Target(Optional.of(id), Optional.empty(), Optional.empty());
    }

    /** Something to be added to a place. */
    public static Target in(UUID place) {
        return new Target(Optional.empty(), Optional.of(place), Optional.empty());
    }

    /** Something to be added to a desk. */
    public static Target at(UUID desk) {
        return new Target(Optional.empty(), Optional.empty(), Optional.of(desk));
    }

    /** No row, which no id equals. */
    public UUID idOrNone() {
        return id.orElse(new UUID(0, 0));
    }
}
