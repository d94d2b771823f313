package fr.parvis.modules.appointments.ants.numbers;

import fr.parvis.modules.appointments.ants.AntsSettings;
import fr.parvis.modules.appointments.booking.Appointment;
import fr.parvis.modules.appointments.booking.AppointmentBooked;
import fr.parvis.modules.appointments.booking.AppointmentCancelled;
import fr.parvis.modules.appointments.booking.AppointmentMoved;
import fr.parvis.modules.appointments.booking.Appointments;
import fr.parvis.modules.appointments.notice.ManageKeys;
import fr.parvis.spi.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts down, in the transaction of the act, that the State is to be told. */
@ApplicationScoped
public class StateNews {

    static final String KIND = "ants-appointment";
    static final String APPOINTMENT = "appointment";

    private AntsSettings settings;
    private Appointments appointments;
    private NumberRows rows;
    private ManageKeys keys;
    private Outbox outbox;

    /** For the container's proxy. */
    protected StateNews() {}

    @Inject
    public StateNews(
            AntsSettings settings, Appointments appointments, NumberRows rows, ManageKeys keys, Outbox outbox) {
        this.settings = settings;
        this.appointments = appointments;
        this.rows = rows;
        this.keys = keys;
        this.outbox = outbox;
    }

    @Transactional
    void booked(@Observes AppointmentBooked event) {
        List<Numbered> numbers = rows.lock(event.id());
        numbers.forEach(one -> rows.setManageKey(event.id(), one.position(), keys.draw(event.id())));
        tell(event.id(), numbers);
    }

    @Transactional
    void moved(@Observes AppointmentMoved event) {
        tell(event.id(), rows.lock(event.id()));
    }

    @Transactional
    void cancelled(@Observes AppointmentCancelled event) {
        tell(event.id(), rows.lock(event.id()));
    }

    /** The message says of what, not what: whoever delivers it tells the State how things stand by then. */
    private void tell(UUID id, List<Numbered> numbers) {
        if (!numbers.isEmpty() && settings.coordination().isPresent()) {
            Appointment appointment = appointments.find(id).orElseThrow();
            outbox.put(KIND, KIND + "-" + id + "-" + appointment.sequence(), Map.of(APPOINTMENT, id));
        }
    }
}
