package fr.parvis.modules.appointments.booking;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads appointments. */
public interface Appointments {

    Optional<Appointment> find(UUID id);

    /** A hold or an appointment that this browser or this resident began. */
    Optional<Appointment> find(UUID id, Optional<String> ownerKey, Optional<UUID> residentId);

    List<Appointment> ofResident(UUID residentId);
}
