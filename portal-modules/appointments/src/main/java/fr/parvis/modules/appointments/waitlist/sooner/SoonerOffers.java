package fr.parvis.modules.appointments.waitlist.sooner;

import fr.parvis.modules.appointments.booking.Appointment;
import fr.parvis.modules.appointments.booking.AppointmentCancelled;
import fr.parvis.modules.appointments.booking.AppointmentMoved;
import fr.parvis.modules.appointments.booking.Bookings;
import fr.parvis.modules.appointments.booking.Bookings.HoldResult;
import fr.parvis.modules.appointments.booking.Bookings.HoldWish;
import fr.parvis.modules.appointments.booking.Bookings.MoveResult;
import fr.parvis.modules.appointments.key.Key;
import fr.parvis.modules.appointments.notice.Subject;
import fr.parvis.modules.appointments.notice.Subjects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Passes times that became free from one waiting person to the next. Each is held for one person only, by a row that the
 * constraint of the database guards: never are two people told of the same time.
 */
@ApplicationScoped
public class SoonerOffers {

    private SoonerWishes wishes;
    private StoredOffers offers;
    private Bookings bookings;
    private Subjects subjects;
    private SoonerNews news;
    private Clock clock;

    /** For the container's proxy. */
    protected SoonerOffers() {}

    @Inject
    public SoonerOffers(
            SoonerWishes wishes,
            StoredOffers offers,
            Bookings bookings,
            Subjects subjects,
            SoonerNews news,
            Clock clock) {
        this.wishes = wishes;
        this.offers = offers;
        this.bookings = bookings;
        this.subjects = subjects;
        this.news = news;
        this.clock = clock;
    }

    /** Before anybody else sees the time: in the transaction that frees it. */
    @Transactional
    void cancelled(@Observes AppointmentCancelled event) {
        withdraw(event.id());
        wishes.end(event.id());
        Appointment gone = subjects.of(event.id()).appointment();
        pass(gone.typeId(), gone.placeId(), gone.startsAt());
    }

    @Transactional
    void moved(@Observes AppointmentMoved event) {
        withdraw(event.id());
        Appointment moved = subjects.of(event.id()).appointment();
        pass(moved.typeId(), moved.placeId(), event.oldStart());
    }

    /**
     * Keeps a time for the first person who can use it, and tells them.
     *
     * @return whether it is kept for somebody
     */
    @Transactional
    public boolean pass(UUID type, UUID place, Instant starts) {
        return starts.isAfter(clock.instant())
                && offers.lock()
                && wishes.next(type, place, starts).stream().anyMatch(appointment -> keep(appointment, place, starts));
    }

    private boolean keep(UUID appointment, UUID place, Instant starts) {
        Subject subject = subjects.of(appointment);
        Optional<Instant> until = KeptFor.until(subject.type(), starts, clock.instant());
        if (until.isEmpty()) {
            return false;
        }
        HoldResult result = bookings.hold(new HoldWish(
                subject.type().id(),
                place,
                starts,
                subject.appointment().people(),
                Key.draw().value(),
                Optional.empty(),
                Map.of()));
        if (!(result instanceof HoldResult.Held held)) {
            return false;
        }
        Key key = Key.draw();
        SoonerOffer offer = new SoonerOffer(UUID.randomUUID(), appointment, place, starts, held.id(), until.get());
        offers.add(offer, key);
        wishes.told(appointment);
        news.tell(subject, offer, key.value());
        return true;
    }

    /** The offer that a link opens. */
    @Transactional
    public Optional<SoonerOffer> find(String key) {
        return offers.find(key);
    }

    @Transactional
    public boolean isOpen(SoonerOffer offer) {
        return offers.isOpen(offer.id());
    }

    /** Takes the kept time instead of the former one, in one go; the former goes to the next who waits. */
    @Transactional
    public boolean accept(SoonerOffer offer) {
        if (!offers.take(offer.id())) {
            return false;
        }
        bookings.release(offer.holdId());
        boolean moved =
                bookings.move(offer.appointmentId(), offer.placeId(), offer.startsAt()) instanceof MoveResult.Moved;
        offers.end(offer.id(), moved ? "ACCEPTED" : "GONE");
        if (moved) {
            wishes.end(offer.appointmentId());
        }
        return moved;
    }

    /** Gives the kept time to the next who waits. */
    @Transactional
    public void refuse(SoonerOffer offer) {
        if (offers.take(offer.id())) {
            passOn(offer, "REFUSED");
        }
    }

    /** No more of this; a time that is kept goes to the next who waits. */
    @Transactional
    public void stop(UUID appointment) {
        withdraw(appointment);
        wishes.end(appointment);
    }

    /** Times that nobody answered for go to the next who waits. */
    @Transactional
    public void lapse() {
        offers.ignored().forEach(offer -> passOn(offer, "IGNORED"));
    }

    private void withdraw(UUID appointment) {
        offers.openTo(appointment).ifPresent(offer -> passOn(offer, "GONE"));
    }

    private void passOn(SoonerOffer offer, String outcome) {
        offers.end(offer.id(), outcome);
        bookings.release(offer.holdId());
        pass(subjects.of(offer.appointmentId()).type().id(), offer.placeId(), offer.startsAt());
    }
}
