package fr.parvis.modules.appointments.slots;

import fr.parvis.modules.appointments.offer.AppointmentType;
import java.time.Instant;
import java.util.Optional;

/** When new times open. */
public interface NextRelease {

    /** The next moment, if there is one to tell. */
    Optional<Instant> of(AppointmentType type);
}
