package fr.parvis.modules.appointments.desk.week;

import fr.parvis.modules.appointments.desk.RowForm;
import fr.parvis.modules.appointments.desk.free.FreeableDesks;
import fr.parvis.modules.appointments.desk.remit.Desk;
import fr.parvis.modules.appointments.desk.remit.Remit;
import fr.parvis.modules.appointments.offer.Place;
import fr.parvis.modules.appointments.web.Moments;
import fr.parvis.modules.appointments.web.Visit;
import fr.parvis.spi.person.Agent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code semaine?lieu=…&semaine=…&guichet=…}: the week of a place as a list, which has all that the calendar has. */
@Named("appointmentsWeek")
@RequestScoped
public class WeekPage {

    private static final int WEEK = 7;

    private Visit visit;
    private WeekChoice choice;
    private WeekBook book;
    private Remit remit;
    private RowForm form;
    private List<Place> places = List.of();
    private Optional<Place> place = Optional.empty();
    private List<Desk> desks = List.of();
    private List<WeekDay> days = List.of();
    private boolean organiser;
    private boolean blocking;

    /** For the container's proxy. */
    protected WeekPage() {}

    @Inject
    public WeekPage(Visit visit, WeekChoice choice, WeekBook book, Remit remit, RowForm form) {
        this.visit = visit;
        this.choice = choice;
        this.book = book;
        this.remit = remit;
        this.form = form;
    }

    @Transactional
    public void load() {
        Optional<Agent> agent = choice.agent();
        if (agent.isEmpty()) {
            visit.notFound();
            return;
        }
        places = choice.places();
        place = choice.place(agent.get());
        organiser = FreeableDesks.isOrganiser(agent.get());
        blocking = remit.mayBlock(agent.get());
        if (visit.isPost()) {
            visit.redirect(getHere() + (form.act(agent.get()) ? "&fait" : "&depasse"));
            return;
        }
        place.ifPresent(here -> {
            desks = remit.desks(agent.get(), here.id());
            days = book.days(agent.get(), here.id(), choice.monday(), WEEK, choice.desk());
        });
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

    public List<WeekDay> getDays() {
        return days;
    }

    /** The first day of it. */
    public LocalDate getMonday() {
        return choice.monday();
    }

    /** The day of the clock, on which people can arrive. */
    public LocalDate getClockDay() {
        return choice.today();
    }

    public Moments getMoments() {
        return Moments.in(visit.locale());
    }

    /** Whether the agent may free desks. */
    public boolean isOrganiser() {
        return organiser;
    }

    /** Whether the agent may block times. */
    public boolean isBlocking() {
        return blocking;
    }

    public String getHere() {
        return choice.address("semaine", place, getMonday());
    }

    public String getBefore() {
        return choice.address("semaine", place, getMonday().minusWeeks(1));
    }

    public String getAfter() {
        return choice.address("semaine", place, getMonday().plusWeeks(1));
    }

    public String getThisWeek() {
        return choice.address("semaine", place, choice.today());
    }

    /** The same as a calendar. */
    public String getCalendar() {
        return choice.address("agenda", place, choice.day());
    }

    public boolean isDone() {
        return visit.has("fait");
    }

    public boolean isLate() {
        return visit.has("depasse");
    }
}
