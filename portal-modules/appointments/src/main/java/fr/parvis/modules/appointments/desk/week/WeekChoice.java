package fr.parvis.modules.appointments.desk.week;

import fr.parvis.modules.appointments.desk.remit.Remit;
import fr.parvis.modules.appointments.offer.Offer;
import fr.parvis.modules.appointments.offer.Place;
import fr.parvis.modules.appointments.openings.Timetable;
import fr.parvis.modules.appointments.web.Visit;
import fr.parvis.spi.person.Agent;
import fr.parvis.spi.person.CurrentAgent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** What the address of the list and of the calendar asks for: {@code lieu}, {@code semaine}, {@code guichet}. */
@RequestScoped
public class WeekChoice {

    private static final String PAGES = "/agent/modules/appointments/";
    private static final int MOST_YEARS = 20;

    private Visit visit;
    private CurrentAgent current;
    private Offer offer;
    private Remit remit;
    private Clock clock;

    /** For the container's proxy. */
    protected WeekChoice() {}

    @Inject
    public WeekChoice(Visit visit, CurrentAgent current, Offer offer, Remit remit, Clock clock) {
        this.visit = visit;
        this.current = current;
        this.offer = offer;
        this.remit = remit;
        this.clock = clock;
    }

    /** Who asks. */
    public Optional<Agent> agent() {
        return current.get();
    }

    /** Places, the one asked for first found by {@link #place}. */
    @Transactional
    public List<Place> places() {
        return offer.places();
    }

    /** The place that was asked for, else the first one at which the agent's services receive. */
    @Transactional
    public Optional<Place> place(Agent agent) {
        List<Place> places = places();
        return places.stream()
                .filter(known -> known.slug().equals(visit.parameter("lieu")))
                .findFirst()
                .or(() -> places.stream()
                        .filter(known -> !remit.desks(agent, known.id()).isEmpty())
                        .findFirst())
                .or(() -> places.stream().findFirst());
    }

    /** The desk that was asked for by its name; all of them without one. */
    public Optional<String> desk() {
        return Optional.of(visit.parameter("guichet")).filter(name -> !name.isEmpty());
    }

    /** The day that was asked for, if it is one within a few years. */
    public LocalDate day() {
        try {
            LocalDate asked = LocalDate.parse(visit.parameter("semaine"));
            return Math.abs(asked.getYear() - today().getYear()) <= MOST_YEARS ? asked : today();
        } catch (DateTimeException e) {
            return today();
        }
    }

    /** The Monday of that day. */
    public LocalDate monday() {
        return day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The day of the clock. */
    public LocalDate today() {
        return clock.instant().atZone(Timetable.ZONE).toLocalDate();
    }

    /** Address of one of the two pages for another day. */
    public String address(String page, Optional<Place> place, LocalDate day) {
        return PAGES + page + "?lieu=" + place.map(Place::slug).orElse("") + "&semaine=" + day
                + desk().map(name -> "&guichet=" + encoded(name)).orElse("");
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8);
    }
}
