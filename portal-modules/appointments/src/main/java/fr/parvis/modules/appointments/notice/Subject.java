package fr.parvis.modules.appointments.notice;

import fr.parvis.modules.appointments.booking.Appointment;
import fr.parvis.modules.appointments.offer.AppointmentType;
import fr.parvis.modules.appointments.offer.Place;
import fr.parvis.spi.collectivite.Collectivite;
import fr.parvis.spi.feedback.Occasion;
import java.time.Duration;
import java.time.Instant;

/**
 * An appointment with all that is said about it.
 *
 * @param appointment the appointment
 * @param type what it is for
 * @param place where
 * @param collectivite whose
 */
public record Subject(Appointment appointment, AppointmentType type, Place place, Collectivite collectivite) {

    /** Whom to phone: the place, else the service, else the collectivité. */
    public String phone() {
        if (place.phone() != null && !place.phone().isEmpty()) {
            return place.phone();
        }
        return type.phone(collectivite);
    }

    /** Until when the resident may move or cancel it. */
    public Instant changeUntil() {
        return appointment.startsAt().minus(Duration.ofMinutes(type.changeUntilMinutes()));
    }

    /** The moment after it, when one may ask how it went. */
    public Occasion occasion() {
        return Occasion.received(appointment.id(), type.catalogueId());
    }

    /** Whether people come to the place. */
    public boolean isInPerson() {
        return type.mode() == AppointmentType.Mode.IN_PERSON;
    }
}
