package fr.parvis.modules.appointments.statistics;

import fr.parvis.modules.appointments.offer.Offer;
import fr.parvis.modules.appointments.offer.Place;
import fr.parvis.modules.appointments.openings.Timetable;
import fr.parvis.modules.appointments.web.Visit;
import fr.parvis.modules.appointments.web.Wording;
import fr.parvis.spi.person.Agent;
import fr.parvis.spi.person.Agent.Role;
import fr.parvis.spi.person.CurrentAgent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code statistiques?du=…&au=…&lieu=…&par=…}: figures for whoever organises a service, on the page or as a file. */
@Named("appointmentsStatistics")
@RequestScoped
public class StatisticsPage {

    private static final String PATH = "/agent/modules/appointments/statistiques";

    private Visit visit;
    private CurrentAgent current;
    private Offer offer;
    private Statistics statistics;
    private Clock clock;
    private List<Place> places = List.of();
    private Optional<Place> place = Optional.empty();
    private Period period;
    private Grouping grouping;
    private List<String> headings = List.of();
    private List<List<String>> rows = List.of();

    /** For the container's proxy. */
    protected StatisticsPage() {}

    @Inject
    public StatisticsPage(Visit visit, CurrentAgent current, Offer offer, Statistics statistics, Clock clock) {
        this.visit = visit;
        this.current = current;
        this.offer = offer;
        this.statistics = statistics;
        this.clock = clock;
    }

    @Transactional
    public void load() {
        Optional<Agent> manager = current.get().filter(agent -> agent.role().atLeast(Role.MANAGER));
        if (manager.isEmpty()) {
            visit.notFound();
            return;
        }
        places = offer.places();
        place = places.stream()
                .filter(known -> known.slug().equals(visit.parameter("lieu")))
                .findFirst();
        period = Period.of(
                visit.parameter("du"),
                visit.parameter("au"),
                clock.instant().atZone(Timetable.ZONE).toLocalDate());
        grouping = Grouping.of(visit.parameter("par")).orElse(Grouping.PLACE);
        Wording words = Wording.in(visit.locale());
        Sheet sheet = new Sheet(words, grouping);
        headings = sheet.headings();
        Scope scope = new Scope(period.from(), period.until(), place.map(Place::id), grouping);
        rows = statistics.of(manager.get(), scope).stream()
                .map(line -> sheet.cells(new Names(words).named(line, grouping)))
                .toList();
        if (visit.has("csv")) {
            visit.download("rendez-vous.csv", "text/csv;charset=UTF-8", csv());
        }
    }

    public List<Place> getPlaces() {
        return places;
    }

    public String getPlace() {
        return place.map(Place::slug).orElse("");
    }

    public String getFrom() {
        return period.from().toString();
    }

    public String getUntil() {
        return period.until().toString();
    }

    public String getGrouping() {
        return grouping.getName();
    }

    public List<Grouping> getGroupings() {
        return List.of(Grouping.values());
    }

    public List<String> getHeadings() {
        return headings;
    }

    /** The cells of each line but the last. */
    public List<List<String>> getRows() {
        return rows.subList(0, Math.max(0, rows.size() - 1));
    }

    /** The cells of all together. */
    public List<String> getTotal() {
        return rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
    }

    /** Whether the figures tell of open desks, which are counted once a day is over. */
    public boolean isOpen() {
        return grouping.isOpen();
    }

    public String getCsvPath() {
        return PATH + "?lieu=" + getPlace() + "&du=" + getFrom() + "&au=" + getUntil() + "&par=" + getGrouping()
                + "&csv";
    }

    private String csv() {
        return new Csv(Stream.concat(Stream.of(headings), rows.stream()).toList()).text();
    }
}
