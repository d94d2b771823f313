package fr.parvis.modules.appointments.offer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the current collectivité offers. */
public interface Offer {

    /** Active types, by theme and name. */
    List<AppointmentType> types();

    Optional<AppointmentType> type(String slug);

    /** The type of an appointment, active or not. */
    AppointmentType type(UUID id);

    /** Active places, by name. */
    List<Place> places();

    /** Active places where a type is offered. */
    List<Place> places(UUID typeId);

    /** The place of an appointment, active or not. */
    Place place(UUID id);
}
