package fr.parvis.modules.appointments.queue.kiosk;

import fr.parvis.modules.appointments.booking.Appointment;
import fr.parvis.modules.appointments.booking.Appointments;
import fr.parvis.modules.appointments.openings.Timetable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Finds the appointment that somebody announces. */
@ApplicationScoped
public class Expectations {

    private static final String AT = """
            SELECT id FROM appointments.appointment WHERE starts_at = :at
                AND state NOT IN ('HELD', 'CANCELLED_BY_RESIDENT', 'CANCELLED_BY_SERVICE')
            """;

    private Jdbi jdbi;
    private Appointments appointments;
    private Clock clock;

    /** For the container's proxy. */
    protected Expectations() {}

    @Inject
    public Expectations(Jdbi jdbi, Appointments appointments, Clock clock) {
        this.jdbi = jdbi;
        this.appointments = appointments;
        this.clock = clock;
    }

    /** By its reference. */
    @Transactional
    public Optional<Appointment> of(String reference) {
        return new Typed(reference).reference().flatMap(this::stored);
    }

    /** Those of today at that hour, anywhere, of somebody with that name; empty when no hour was typed. */
    @Transactional
    public List<Appointment> of(String name, String hour) {
        return new Typed(hour).hour().map(at -> of(new Typed(name), at)).orElse(List.of());
    }

    private List<Appointment> of(Typed name, LocalTime hour) {
        OffsetDateTime at = clock.instant()
                .atZone(Timetable.ZONE)
                .toLocalDate()
                .atTime(hour)
                .atZone(Timetable.ZONE)
                .toOffsetDateTime();
        return jdbi
                .withHandle(handle ->
                        handle.createQuery(AT).bind("at", at).mapTo(UUID.class).list())
                .stream()
                .flatMap(id -> appointments.find(id).stream())
                .filter(found -> name.isName(found.familyName()))
                .toList();
    }

    private Optional<Appointment> stored(String reference) {
        return jdbi.withHandle(handle -> handle.createQuery(
                                "SELECT id FROM appointments.appointment WHERE reference = :reference AND state <> 'HELD'")
                        .bind("reference", reference)
                        .mapTo(UUID.class)
                        .findOne())
                .flatMap(appointments::find);
    }
}
