package fr.parvis.modules.appointments.slots;

import fr.parvis.modules.appointments.openings.Interval;
import java.util.Optional;
import java.util.UUID;

/**
 * Time of a resource that is taken.
 *
 * @param resourceId the resource
 * @param during when, buffers included
 * @param sessionOf type of the collective session that takes it and still has a seat
 */
record Busy(UUID resourceId, Interval during, Optional<UUID> sessionOf) {

    /** Whether it leaves no room for what a type would take. */
    boolean hinders(UUID resource, UUID type, Interval wanted) {
        boolean seatLeft = sessionOf.filter(type::equals).isPresent() && during.equals(wanted);
        return resourceId.equals(resource) && during.overlaps(wanted) && !seatLeft;
    }
}
