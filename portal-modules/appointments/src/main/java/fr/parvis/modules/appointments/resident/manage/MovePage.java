package fr.parvis.modules.appointments.resident.manage;

import fr.parvis.modules.appointments.booking.Bookings;
import fr.parvis.modules.appointments.booking.Bookings.MoveResult;
import fr.parvis.modules.appointments.offer.AppointmentType;
import fr.parvis.modules.appointments.offer.Offer;
import fr.parvis.modules.appointments.offer.Place;
import fr.parvis.modules.appointments.resident.Chosen;
import fr.parvis.modules.appointments.resident.What;
import fr.parvis.modules.appointments.resident.search.Filter;
import fr.parvis.modules.appointments.resident.search.Free;
import fr.parvis.modules.appointments.resident.search.FreeTimes;
import fr.parvis.modules.appointments.resident.search.Wish;
import fr.parvis.modules.appointments.web.PageError;
import fr.parvis.modules.appointments.web.Visit;
import fr.parvis.modules.appointments.web.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** {@code deplacer/<key>}: another time; the former one stays until the other is taken. */
@Named("appointmentsMove")
@RequestScoped
public class MovePage {

    private Visit visit;
    private Managed managed;
    private Offer offer;
    private FreeTimes times;
    private Bookings bookings;
    private Filter filter;
    private Free free;
    private boolean signedIn;
    private List<PageError> errors = List.of();

    /** For the container's proxy. */
    protected MovePage() {}

    @Inject
    public MovePage(Visit visit, Managed managed, Offer offer, FreeTimes times, Bookings bookings) {
        this.visit = visit;
        this.managed = managed;
        this.offer = offer;
        this.times = times;
        this.bookings = bookings;
    }

    @Transactional
    public void load() {
        if (!managed.load()) {
            return;
        }
        signedIn = managed.isSignedIn();
        if (!managed.isChangeable()) {
            visit.redirect(getBackPath());
            return;
        }
        AppointmentType type = managed.subject().type();
        Wording words = managed.words();
        Wish wish = Wish.of(visit, type.maxPeople())
                .withPeople(managed.appointment().people());
        List<Place> places = offer.places(type.id());
        filter = new Filter(wish, type, places, words.bundle(), words.locale()).withoutPeople();
        if (visit.isPost()) {
            move(places, words);
        }
        free = times.of(
                type, wish, words.moments(), words.bundle(), managed.subject().phone());
        errors.forEach(error -> free.refused(error.message(), visit.parameter("creneau")));
    }

    private void move(List<Place> places, Wording words) {
        Optional<Chosen> chosen = Chosen.of(visit.parameter("creneau"));
        Optional<Place> place = places.stream()
                .filter(one ->
                        chosen.isPresent() && one.slug().equals(chosen.get().place()))
                .findFirst();
        if (place.isEmpty()) {
            errors = List.of(new PageError("creneau", words.text("book.slots.missing")));
            return;
        }
        MoveResult result = bookings.move(
                managed.appointment().id(), place.get().id(), chosen.get().startsAt());
        if (result instanceof MoveResult.Moved) {
            visit.redirect(getBackPath() + "?deplace");
        } else {
            errors = List.of(new PageError("creneau", words.text("book.slots.gone")));
        }
    }

    public boolean isSignedIn() {
        return signedIn;
    }

    public What getWhat() {
        return managed.what();
    }

    public Filter getFilter() {
        return filter;
    }

    public Free getFree() {
        return free;
    }

    public List<PageError> getErrors() {
        return errors;
    }

    public String getBackPath() {
        return managed.path("mon-rendez-vous");
    }
}
