package fr.parvis.modules.appointments.calendars.page;

import fr.parvis.modules.appointments.calendars.CalendarLists;
import fr.parvis.modules.appointments.calendars.CalendarRow;
import fr.parvis.modules.appointments.calendars.Conflict;
import fr.parvis.modules.appointments.calendars.OutsideCalendars;
import fr.parvis.modules.appointments.calendars.feed.Feeds;
import fr.parvis.modules.appointments.calendars.outside.CalendarAddress;
import fr.parvis.modules.appointments.web.Moments;
import fr.parvis.modules.appointments.web.Visit;
import fr.parvis.spi.person.Agent;
import fr.parvis.spi.person.CurrentAgent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** {@code agendas}: the calendars of desks and agents, those that come in and those that go out. */
@Named("appointmentsCalendars")
@RequestScoped
public class CalendarsPage {

    private static final String PATH = "/agent/modules/appointments/agendas";

    private Visit visit;
    private CurrentAgent current;
    private CalendarLists lists;
    private OutsideCalendars calendars;
    private Feeds feeds;
    private List<CalendarRow> rows = List.of();
    private List<Conflict> conflicts = List.of();
    private String feed = "";
    private String wrong = "";

    /** For the container's proxy. */
    protected CalendarsPage() {}

    @Inject
    public CalendarsPage(
            Visit visit, CurrentAgent current, CalendarLists lists, OutsideCalendars calendars, Feeds feeds) {
        this.visit = visit;
        this.current = current;
        this.lists = lists;
        this.calendars = calendars;
        this.feeds = feeds;
    }

    @Transactional
    public void load() {
        Optional<Agent> agent = current.get();
        if (agent.isEmpty()) {
            visit.notFound();
            return;
        }
        if (visit.isPost()) {
            visit.id("guichet")
                    .filter(resource -> lists.mayChange(agent.get(), resource))
                    .ifPresent(resource -> act(agent.get(), resource));
        }
        rows = lists.of(agent.get());
        conflicts = lists.conflicts(agent.get());
    }

    private void act(Agent agent, UUID resource) {
        switch (visit.parameter("acte")) {
            case "suivre" -> follow(agent, resource);
            case "oublier" -> {
                calendars.forget(resource);
                visit.redirect(PATH + "?fait");
            }
            // Shown at once and never again: a redirection would have to keep the secret somewhere.
            case "publier" -> feed = feeds.renew(resource, visit.has("noms"), agent.name());
            case "cesser" -> {
                feeds.end(resource);
                visit.redirect(PATH + "?fait");
            }
            default -> visit.redirect(PATH);
        }
    }

    private void follow(Agent agent, UUID resource) {
        Optional<CalendarAddress> address = CalendarAddress.of(visit.parameter("adresse"));
        if (address.isEmpty()) {
            wrong = visit.parameter("adresse");
            return;
        }
        calendars.follow(resource, address.get(), agent.name());
        visit.redirect(PATH + "?fait");
    }

    public List<CalendarRow> getRows() {
        return rows;
    }

    public List<Conflict> getConflicts() {
        return conflicts;
    }

    /** The resource that was acted on, as a text. */
    public String getActed() {
        return visit.parameter("guichet");
    }

    /** The address of a feed that was just made, or empty. */
    public String getFeed() {
        return feed;
    }

    /** What was typed and is no address, or empty. */
    public String getWrong() {
        return wrong;
    }

    /** Whether nothing of use was typed. */
    public boolean isRefused() {
        return visit.isPost() && visit.parameter("acte").equals("suivre");
    }

    public boolean isDone() {
        return visit.has("fait");
    }

    public Moments getMoments() {
        return Moments.in(visit.locale());
    }
}
