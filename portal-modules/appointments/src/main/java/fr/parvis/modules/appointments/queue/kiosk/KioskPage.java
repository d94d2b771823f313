package fr.parvis.modules.appointments.queue.kiosk;

import fr.parvis.modules.appointments.offer.AppointmentType;
import fr.parvis.modules.appointments.offer.Offer;
import fr.parvis.modules.appointments.offer.Place;
import fr.parvis.modules.appointments.queue.Hall;
import fr.parvis.modules.appointments.queue.Halls;
import fr.parvis.modules.appointments.web.PageError;
import fr.parvis.modules.appointments.web.Visit;
import fr.parvis.modules.appointments.web.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** {@code borne/<key>}: people say that they are there. The key is all that a kiosk needs, and a guess finds nothing. */
@Named("appointmentsKiosk")
@RequestScoped
public class KioskPage {

    private Visit visit;
    private Halls halls;
    private Offer offer;
    private Arrivals arrivals;
    private WalkIns walkIns;
    private Hall hall;
    private Place place;
    private List<AppointmentType> open = List.of();
    private boolean full;
    private Optional<Answer> answer = Optional.empty();
    private List<PageError> errors = List.of();

    /** For the container's proxy. */
    protected KioskPage() {}

    @Inject
    public KioskPage(Visit visit, Halls halls, Offer offer, Arrivals arrivals, WalkIns walkIns) {
        this.visit = visit;
        this.halls = halls;
        this.offer = offer;
        this.arrivals = arrivals;
        this.walkIns = walkIns;
    }

    @Transactional
    public void load() {
        Optional<Hall> found = halls.ofKiosk(visit.segment(0));
        if (found.isEmpty()) {
            visit.notFound();
            return;
        }
        hall = found.get();
        place = offer.place(hall.placeId());
        if (visit.isPost()) {
            act();
        }
        open = walkIns.open(hall);
        full = walkIns.isFull(hall);
    }

    public String getPlaceName() {
        return place.name();
    }

    public String getHere() {
        return "/modules/appointments/borne/" + hall.kioskKey();
    }

    /** What one may come for without appointment, just now. */
    public List<AppointmentType> getOpen() {
        return open;
    }

    /** Whether too many wait without appointment. */
    public boolean isFull() {
        return full;
    }

    /** Drawn with the page, so that a button pressed twice gives one number. */
    public UUID getPage() {
        return UUID.randomUUID();
    }

    public Optional<Answer> getAnswer() {
        return answer;
    }

    public List<PageError> getErrors() {
        return errors;
    }

    /** What is wrong with a field, or an empty text. */
    public String error(String field) {
        return PageError.of(field, errors);
    }

    public String typed(String field) {
        return errors.isEmpty() ? "" : visit.parameter(field);
    }

    /** Whether somebody tried without their reference. */
    public boolean isByName() {
        return visit.has("nom");
    }

    private void act() {
        switch (visit.parameter("acte")) {
            case "reference" -> announce("reference", visit.parameter("reference"), "");
            case "nom" -> announce("nom", visit.parameter("nom"), visit.parameter("heure"));
            case "sans" ->
                visit.id("motif")
                        .flatMap(type ->
                                walkIns.take(hall, type, visit.id("page").orElseGet(UUID::randomUUID)))
                        .ifPresent(this::show);
            default -> visit.redirect(getHere());
        }
    }

    private void announce(String field, String typed, String hour) {
        Announcement announcement =
                field.equals("nom") ? arrivals.announce(hall, typed, hour) : arrivals.announce(hall, typed);
        if (announcement instanceof Announcement.Expected expected) {
            show(expected.ticket());
        } else if (announcement instanceof Announcement.Unknown unknown) {
            String key = unknown.several() ? "hall.kiosk.several" : "hall.kiosk.unknown." + field;
            errors = List.of(new PageError(field, words().text(key)));
        } else {
            answer = Optional.of(Answer.of(announcement, offer, hall, words()));
        }
    }

    private void show(UUID ticket) {
        visit.redirect("/modules/appointments/ticket/" + ticket + "?borne=" + hall.kioskKey());
    }

    private Wording words() {
        return Wording.in(visit.locale());
    }
}
