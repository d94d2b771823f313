package fr.parvis.modules.appointments.desk;

import fr.parvis.modules.appointments.booking.Appointment.State;
import fr.parvis.modules.appointments.booking.blocks.Block;
import fr.parvis.modules.appointments.booking.blocks.Blocks;
import fr.parvis.modules.appointments.desk.book.FreeOfDay;
import fr.parvis.modules.appointments.desk.book.FreeOfDay.FreeType;
import fr.parvis.modules.appointments.desk.remit.Remit;
import fr.parvis.modules.appointments.offer.Offer;
import fr.parvis.modules.appointments.offer.Place;
import fr.parvis.modules.appointments.openings.Timetable;
import fr.parvis.modules.appointments.web.Moments;
import fr.parvis.modules.appointments.web.Visit;
import fr.parvis.spi.person.Agent;
import fr.parvis.spi.person.CurrentAgent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code jour?lieu=…&jour=…}: who comes to a place on a day. */
@Named("appointmentsDay")
@RequestScoped
public class DayPage {

    private static final int MOST_YEARS = 20;
    private static final String PAGES = "/agent/modules/appointments/";

    private Visit visit;
    private CurrentAgent current;
    private Offer offer;
    private DayLists lists;
    private RowForm form;
    private FreeOfDay freeOfDay;
    private Blocks blocks;
    private Remit remit;
    private Clock clock;
    private List<Place> places = List.of();
    private Optional<Place> place = Optional.empty();
    private LocalDate day;
    private List<DayRow> rows = List.of();
    private List<FreeType> free = List.of();
    private List<Block> blocked = List.of();
    private boolean blocking;

    /** For the container's proxy. */
    protected DayPage() {}

    @Inject
    public DayPage(
            Visit visit,
            CurrentAgent current,
            Offer offer,
            DayLists lists,
            RowForm form,
            FreeOfDay freeOfDay,
            Blocks blocks,
            Remit remit,
            Clock clock) {
        this.visit = visit;
        this.current = current;
        this.offer = offer;
        this.lists = lists;
        this.form = form;
        this.freeOfDay = freeOfDay;
        this.blocks = blocks;
        this.remit = remit;
        this.clock = clock;
    }

    @Transactional
    public void load() {
        day = chosenDay();
        Optional<Agent> agent = current.get();
        if (agent.isEmpty()) {
            visit.notFound();
            return;
        }
        places = places(agent.get());
        place = places.stream()
                .filter(known -> known.slug().equals(visit.parameter("lieu")))
                .findFirst()
                .or(() -> places.stream()
                        .filter(known -> !remit.desks(agent.get(), known.id()).isEmpty())
                        .findFirst())
                .or(() -> places.stream().findFirst());
        if (visit.isPost()) {
            visit.redirect(address(day) + (form.act(agent.get()) ? "&fait" : "&depasse"));
        } else {
            place.ifPresent(here -> show(agent.get(), here));
        }
    }

    private void show(Agent agent, Place here) {
        rows = lists.of(agent, here.id(), day);
        blocked = blocks.of(here.id(), day);
        if (offer.places().contains(here)) {
            free = freeOfDay.of(agent, here, day, getPeople(), getMoments());
            blocking = remit.mayBlock(agent);
        }
    }

    public List<Place> getPlaces() {
        return places;
    }

    public String getPlace() {
        return place.map(Place::slug).orElse("");
    }

    public LocalDate getDay() {
        return day;
    }

    /** The day of the clock, on which people can arrive. */
    public LocalDate getClockDay() {
        return today();
    }

    /** What the agent can give to residents that day. */
    public List<FreeType> getFree() {
        return free;
    }

    public List<Block> getBlocked() {
        return blocked;
    }

    /** Whether the agent may block times. */
    public boolean isBlocking() {
        return blocking;
    }

    public String getBlockPath() {
        return PAGES + "bloquer?lieu=" + getPlace() + "&jour=" + day;
    }

    /** How many come together. */
    public int getPeople() {
        return visit.parameter("personnes").matches("[1-9]|10") ? Integer.parseInt(visit.parameter("personnes")) : 1;
    }

    public Moments getMoments() {
        return Moments.in(visit.locale());
    }

    public List<DayRow> getRows() {
        return rows;
    }

    /** How many are still expected. */
    public long getExpected() {
        return rows.stream().filter(row -> row.state() == State.BOOKED).count();
    }

    public String getHere() {
        return address(day);
    }

    public String getBefore() {
        return address(day.minusDays(1));
    }

    public String getAfter() {
        return address(day.plusDays(1));
    }

    public String getToday() {
        return address(today());
    }

    public boolean isDone() {
        return visit.has("fait");
    }

    public boolean isLate() {
        return visit.has("depasse");
    }

    /** Those where people can book, and those where somebody comes that day all the same. */
    private List<Place> places(Agent agent) {
        List<Place> open = offer.places();
        return Stream.concat(
                        open.stream(),
                        lists.places(agent, day).stream()
                                .filter(id ->
                                        open.stream().noneMatch(one -> one.id().equals(id)))
                                .map(offer::place))
                .toList();
    }

    /** The day that was asked for, if it is one within a few years. */
    private LocalDate chosenDay() {
        try {
            LocalDate asked = LocalDate.parse(visit.parameter("jour"));
            return Math.abs(asked.getYear() - today().getYear()) <= MOST_YEARS ? asked : today();
        } catch (DateTimeException e) {
            return today();
        }
    }

    private LocalDate today() {
        return clock.instant().atZone(Timetable.ZONE).toLocalDate();
    }

    private String address(LocalDate other) {
        return PAGES + "jour?lieu=" + getPlace() + "&jour=" + other
                + (getPeople() > 1 ? "&personnes=" + getPeople() : "");
    }
}
