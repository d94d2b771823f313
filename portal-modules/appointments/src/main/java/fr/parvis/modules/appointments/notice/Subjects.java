package fr.parvis.modules.appointments.notice;

import fr.parvis.modules.appointments.booking.Appointment;
import fr.parvis.modules.appointments.booking.Appointments;
import fr.parvis.modules.appointments.offer.Offer;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Gathers what is said about an appointment. */
@ApplicationScoped
public class Subjects {

    private Appointments appointments;
    private Offer offer;
    private Collectivites collectivites;

    /** For the container's proxy. */
    protected Subjects() {}

    @Inject
    public Subjects(Appointments appointments, Offer offer, Collectivites collectivites) {
        this.appointments = appointments;
        this.offer = offer;
        this.collectivites = collectivites;
    }

    @Transactional
    public Subject of(UUID appointment) {
        return of(appointments.find(appointment).orElseThrow());
    }

    @Transactional
    public Subject of(Appointment appointment) {
        return new Subject(
                appointment,
                offer.type(appointment.typeId()),
                offer.place(appointment.placeId()),
                collectivites.current());
    }
}
