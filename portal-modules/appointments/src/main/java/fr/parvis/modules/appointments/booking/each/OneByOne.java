package fr.parvis.modules.appointments.booking.each;

import fr.parvis.modules.appointments.booking.Bookings;
import fr.parvis.modules.appointments.booking.Bookings.MoveResult;
import fr.parvis.modules.appointments.booking.Bookings.MoveWish;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/**
 * Acts on an appointment in a transaction of its own, with its message: when many are rebooked and one fails, the others
 * stay rebooked, and residents who book meanwhile wait for one move at most. Whoever calls it holds no lock on an appointment.
 */
@ApplicationScoped
public class OneByOne {

    private Bookings bookings;

    /** For the container's proxy. */
    protected OneByOne() {}

    @Inject
    public OneByOne(Bookings bookings) {
        this.bookings = bookings;
    }

    /** Takes another time for it. */
    @Transactional(TxType.REQUIRES_NEW)
    public MoveResult move(MoveWish wish) {
        return bookings.move(wish);
    }

    /** Calls it off in the name of the service. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean cancel(UUID id, int sequence, String agent, String reason) {
        return bookings.cancel(id, sequence, agent, reason);
    }
}
