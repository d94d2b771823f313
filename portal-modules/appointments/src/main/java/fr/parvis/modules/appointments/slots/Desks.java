package fr.parvis.modules.appointments.slots;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which resources of a place may take an appointment.
 *
 * @param only this one and no other, if there is one
 * @param except not these
 */
public record Desks(Optional<UUID> only, Set<UUID> except) {

    /** Any that receives. */
    public static Desks any() {
        return new Desks(Optional.empty(), Set.of());
    }

    /** This one. */
    public static Desks only(UUID resource) {
        return new Desks(Optional.of(resource), Set.of());
    }

    /** Any other than this one. */
    public static Desks except(UUID resource) {
        return new Desks(Optional.empty(), Set.of(resource));
    }

    /** Whether a resource is one of them. */
    public boolean include(UUID resource) {
        return only.map(resource::equals).orElse(true) && !except.contains(resource);
    }
}
