package fr.parvis.modules.appointments.desk.one;

import fr.parvis.modules.appointments.booking.Appointment.State;
import fr.parvis.modules.appointments.booking.Bookings;
import fr.parvis.modules.appointments.booking.Bookings.MoveResult;
import fr.parvis.modules.appointments.booking.Bookings.MoveWish;
import fr.parvis.modules.appointments.booking.by.By;
import fr.parvis.modules.appointments.desk.DayActs;
import fr.parvis.modules.appointments.desk.DayLists;
import fr.parvis.modules.appointments.desk.DayRow;
import fr.parvis.modules.appointments.notice.Subject;
import fr.parvis.modules.appointments.notice.Subjects;
import fr.parvis.modules.appointments.offer.Offer;
import fr.parvis.modules.appointments.offer.Place;
import fr.parvis.modules.appointments.resident.What;
import fr.parvis.modules.appointments.slots.DeskTimes;
import fr.parvis.modules.appointments.slots.Desks;
import fr.parvis.modules.appointments.slots.Slot;
import fr.parvis.modules.appointments.web.Moments;
import fr.parvis.modules.appointments.web.PageError;
import fr.parvis.modules.appointments.web.Visit;
import fr.parvis.modules.appointments.web.Wording;
import fr.parvis.spi.person.Agent;
import fr.parvis.spi.person.CurrentAgent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** {@code changer-horaire?id=…&lieu=…&jour=…}: an agent gives an appointment another time; the resident is told. */
@Named("appointmentsChange")
@RequestScoped
public class ChangePage {

    private static final Duration CLOSE = Duration.ofMinutes(15);

    private static final String PAGES = "/agent/modules/appointments/";

    private Visit visit;
    private CurrentAgent current;
    private DayLists lists;
    private Subjects subjects;
    private Offer offer;
    private DeskTimes times;
    private Bookings bookings;
    private DayRow row;
    private Subject subject;
    private List<Place> places = List.of();
    private Place place;
    private LocalDate day;
    private List<Time> free = List.of();
    private boolean near;
    private List<PageError> errors = List.of();

    /** For the container's proxy. */
    protected ChangePage() {}

    @Inject
    public ChangePage(
            Visit visit,
            CurrentAgent current,
            DayLists lists,
            Subjects subjects,
            Offer offer,
            DeskTimes times,
            Bookings bookings) {
        this.visit = visit;
        this.current = current;
        this.lists = lists;
        this.subjects = subjects;
        this.offer = offer;
        this.times = times;
        this.bookings = bookings;
    }

    @Transactional
    public void load() {
        Optional<Agent> agent = current.get();
        Optional<DayRow> found = agent.flatMap(one -> visit.id("id").flatMap(id -> lists.find(one, id)));
        if (found.isEmpty()) {
            visit.notFound();
            return;
        }
        row = found.get();
        subject = subjects.of(row.id());
        places = offer.places(subject.type().id());
        place = places.stream()
                .filter(one -> one.slug().equals(visit.parameter("lieu")))
                .findFirst()
                .orElse(subject.place());
        day = chosenDay();
        if (row.state() != State.BOOKED) {
            visit.redirect(getBackPath() + "&depasse");
        } else if (!visit.isPost() || !move(agent.get())) {
            find();
        }
    }

    /** Whether the agent was sent on. */
    private boolean move(Agent agent) {
        Optional<Instant> start = start();
        if (start.isEmpty()) {
            errors = List.of(new PageError("creneau", words().text("change.missing")));
            return false;
        }
        MoveResult result = bookings.move(new MoveWish(
                row.id(),
                OptionalInt.of(visit.sequence()),
                place.id(),
                start.get(),
                By.agent(agent, subject.appointment().channel()),
                Desks.any(),
                DayActs.line(visit.parameter("motif"))));
        if (result instanceof MoveResult.Taken) {
            errors = List.of(new PageError("creneau", words().text("change.gone")));
            return false;
        }
        visit.redirect(getBackPath() + (result instanceof MoveResult.Moved ? "&deplace" : "&depasse"));
        return true;
    }

    private void find() {
        int people = subject.appointment().people();
        List<Slot> ofDay = times.free(List.of(subject.type()), place.id(), day, people, Desks.any()).values().stream()
                .flatMap(Collection::stream)
                .toList();
        near = ofDay.isEmpty();
        Instant noon = day.atTime(12, 0).atZone(getMoments().zone()).toInstant();
        List<Slot> shown = near ? times.around(subject.type(), place.id(), noon, people, Desks.any()) : ofDay;
        free = shown.stream()
                .map(slot -> new Time(
                        slot.startsAt().toString(),
                        near
                                ? getMoments().dayTime(slot.startsAt())
                                : getMoments().time(slot.startsAt())))
                .toList();
    }

    private Optional<Instant> start() {
        try {
            return Optional.of(Instant.parse(visit.parameter("creneau")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private LocalDate chosenDay() {
        LocalDate now = getMoments().date(row.startsAt());
        try {
            LocalDate asked = LocalDate.parse(visit.parameter("jour"));
            return Math.abs(asked.getYear() - now.getYear()) <= 2 ? asked : now;
        } catch (DateTimeException e) {
            return now;
        }
    }

    private Wording words() {
        return Wording.in(visit.locale());
    }

    public DayRow getRow() {
        return row;
    }

    public What getWhat() {
        return What.of(subject, getMoments());
    }

    public Moments getMoments() {
        return Moments.in(visit.locale());
    }

    public List<Place> getPlaces() {
        return places;
    }

    public String getPlace() {
        return place.slug();
    }

    public String getPlaceName() {
        return place.name();
    }

    public LocalDate getDay() {
        return day;
    }

    public List<Time> getFree() {
        return free;
    }

    /** Whether nothing is free on the day, and the list is of other days. */
    public boolean isNear() {
        return near;
    }

    public List<PageError> getErrors() {
        return errors;
    }

    public String getError() {
        return errors.isEmpty() ? "" : errors.get(0).message();
    }

    /** The time that was asked for, or the one that is closest to where an appointment was dropped in a calendar. */
    public String getChosen() {
        return visit.isPost()
                ? visit.parameter("creneau")
                : start().flatMap(this::closest).orElse("");
    }

    private Optional<String> closest(Instant dropped) {
        return free.stream()
                .map(Time::value)
                .filter(value -> distance(value, dropped).compareTo(CLOSE) <= 0)
                .min(Comparator.comparing(value -> distance(value, dropped)));
    }

    private static Duration distance(String value, Instant dropped) {
        return Duration.between(Instant.parse(value), dropped).abs();
    }

    public String getReason() {
        return visit.parameter("motif");
    }

    public int getLongestReason() {
        return DayActs.LONGEST_REASON;
    }

    public String getHere() {
        return PAGES + "changer-horaire?id=" + row.id() + "&lieu=" + place.slug() + "&jour=" + day;
    }

    public String getBackPath() {
        return PAGES + "rendez-vous?id=" + row.id();
    }

    /** A free time as a choice. */
    public record Time(String value, String label) {}
}
