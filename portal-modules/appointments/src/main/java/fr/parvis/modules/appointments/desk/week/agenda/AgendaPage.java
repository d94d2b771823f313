package fr.parvis.modules.appointments.desk.week.agenda;

import fr.parvis.modules.appointments.desk.remit.Desk;
import fr.parvis.modules.appointments.desk.remit.Remit;
import fr.parvis.modules.appointments.desk.week.Closed;
import fr.parvis.modules.appointments.desk.week.Closings;
import fr.parvis.modules.appointments.desk.week.WeekChoice;
import fr.parvis.modules.appointments.offer.Place;
import fr.parvis.modules.appointments.openings.Timetable;
import fr.parvis.modules.appointments.web.Moments;
import fr.parvis.modules.appointments.web.Visit;
import fr.parvis.modules.appointments.web.Wording;
import fr.parvis.spi.person.Agent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.primefaces.model.DefaultScheduleModel;
import org.primefaces.model.ScheduleModel;

/** {@code agenda?lieu=…&semaine=…&guichet=…&vue=jour}: the same as the list, to look at and to drag. */
@Named("appointmentsAgenda")
@RequestScoped
public class AgendaPage {

    private static final int WEEK = 7;
    private static final int FIRST_HOUR = 7;
    private static final int LAST_HOUR = 20;

    private Visit visit;
    private WeekChoice choice;
    private TakenTimes times;
    private Closings closings;
    private Remit remit;
    private Clock clock;
    private Optional<Agent> agent = Optional.empty();
    private List<Place> places = List.of();
    private Optional<Place> place = Optional.empty();
    private List<Desk> desks = List.of();
    private List<Taken> taken = List.of();
    private boolean read;

    /** For the container's proxy. */
    protected AgendaPage() {}

    @Inject
    public AgendaPage(Visit visit, WeekChoice choice, TakenTimes times, Closings closings, Remit remit, Clock clock) {
        this.visit = visit;
        this.choice = choice;
        this.times = times;
        this.closings = closings;
        this.remit = remit;
        this.clock = clock;
    }

    /** The calendar asks for its events by a post, for which there is no view action: what it needs is read when it is asked. */
    public void load() {
        read();
        if (agent.isEmpty()) {
            visit.notFound();
        }
    }

    public ScheduleModel getEvents() {
        read();
        ScheduleModel model = new DefaultScheduleModel();
        Events events = new Events(Wording.in(visit.locale()), clock.instant(), place.map(Place::slug));
        taken.forEach(one -> model.addEvent(events.of(one)));
        List<Closed> closed = closed();
        for (int number = 0; number < closed.size(); number++) {
            model.addEvent(events.of(closed.get(number), number));
        }
        return model;
    }

    public List<Place> getPlaces() {
        return places;
    }

    public String getPlace() {
        return place.map(Place::slug).orElse("");
    }

    public List<Desk> getDesks() {
        return desks;
    }

    public String getDesk() {
        return choice.desk().orElse("");
    }

    /** Whether one day is shown instead of a week. */
    public boolean isOneDay() {
        return visit.parameter("vue").equals("jour");
    }

    /** The first day shown. */
    public LocalDate getMonday() {
        return isOneDay() ? choice.day() : choice.monday();
    }

    public Moments getMoments() {
        return Moments.in(visit.locale());
    }

    /** The hour at which the calendar begins: early enough for all that is in it. */
    public String getOpens() {
        int hour = taken.stream().mapToInt(one -> hour(one.during().start())).reduce(FIRST_HOUR, Math::min);
        return "%02d:00:00".formatted(hour);
    }

    /** The hour at which it ends. */
    public String getCloses() {
        int hour = taken.stream()
                .mapToInt(one -> hour(one.during().end().minusSeconds(1)) + 1)
                .reduce(LAST_HOUR, Math::max);
        return "%02d:00:00".formatted(hour);
    }

    public String getBefore() {
        return here(getMonday().minusDays(days()));
    }

    public String getAfter() {
        return here(getMonday().plusDays(days()));
    }

    public String getThisWeek() {
        return here(choice.today());
    }

    /** The same as a list. */
    public String getList() {
        return choice.address("semaine", place, getMonday());
    }

    /** One day instead of the week, or the week instead of the day. */
    public String getOtherView() {
        return choice.address("agenda", place, choice.day()) + (isOneDay() ? "" : "&vue=jour");
    }

    private String here(LocalDate day) {
        return choice.address("agenda", place, day) + (isOneDay() ? "&vue=jour" : "");
    }

    private List<Closed> closed() {
        List<Closed> all = new ArrayList<>();
        place.ifPresent(here -> {
            Closings.Known known = closings.from(here.id(), getMonday());
            getMonday().datesUntil(getMonday().plusDays(days())).forEach(day -> all.addAll(known.on(day)));
        });
        all.removeIf(one -> choice.desk().isPresent()
                && one.resource().isPresent()
                && !one.resource().equals(choice.desk()));
        return all;
    }

    private void read() {
        if (read) {
            return;
        }
        read = true;
        agent = choice.agent();
        agent.ifPresent(known -> {
            places = choice.places();
            place = choice.place(known);
            place.ifPresent(here -> {
                desks = remit.desks(known, here.id());
                taken = times.of(known, here.id(), getMonday(), days(), choice.desk());
            });
        });
    }

    private int days() {
        return isOneDay() ? 1 : WEEK;
    }

    private static int hour(Instant moment) {
        return moment.atZone(Timetable.ZONE).getHour();
    }
}
