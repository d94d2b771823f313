package fr.parvis.modules.appointments.desk.free.page;

import fr.parvis.modules.appointments.desk.free.Affected;
import fr.parvis.modules.appointments.desk.free.AffectedPeople;
import fr.parvis.modules.appointments.desk.free.FreeableDesk;
import fr.parvis.modules.appointments.desk.free.FreeableDesks;
import fr.parvis.modules.appointments.desk.free.Freeing.Otherwise;
import fr.parvis.modules.appointments.desk.free.Freeings;
import fr.parvis.modules.appointments.desk.free.Period;
import fr.parvis.modules.appointments.openings.Timetable;
import fr.parvis.modules.appointments.web.Moments;
import fr.parvis.modules.appointments.web.PageError;
import fr.parvis.modules.appointments.web.Visit;
import fr.parvis.modules.appointments.web.Wording;
import fr.parvis.spi.person.Agent;
import fr.parvis.spi.person.CurrentAgent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** {@code liberer?guichet=…&du=…&au=…}: who is expected at a desk for a while, what they get instead, and the action. */
@Named("appointmentsFree")
@RequestScoped
public class FreePage {

    private static final String PATH = "/agent/modules/appointments/liberer";
    private static final int LONGEST_REASON = 200;
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    private Visit visit;
    private CurrentAgent current;
    private FreeableDesks freeable;
    private AffectedPeople people;
    private Freeings freeings;
    private FreeingDoor door;
    private Clock clock;
    private boolean allowed;
    private List<FreeableDesk> desks = List.of();
    private Optional<FreeableDesk> desk = Optional.empty();
    private Optional<Period> period = Optional.empty();
    private List<Affected> affected = List.of();
    private final List<PageError> errors = new ArrayList<>();

    /** For the container's proxy. */
    protected FreePage() {}

    @Inject
    public FreePage(
            Visit visit,
            CurrentAgent current,
            FreeableDesks freeable,
            AffectedPeople people,
            Freeings freeings,
            FreeingDoor door,
            Clock clock) {
        this.visit = visit;
        this.current = current;
        this.freeable = freeable;
        this.people = people;
        this.freeings = freeings;
        this.door = door;
        this.clock = clock;
    }

    /** Without a transaction of its own: each person who is moved has one. */
    public void load() {
        Optional<Agent> agent = current.get();
        if (agent.isEmpty()) {
            visit.notFound();
            return;
        }
        allowed = FreeableDesks.isOrganiser(agent.get());
        desks = freeable.of(agent.get());
        if (!allowed || !visit.has("guichet")) {
            return;
        }
        desk = visit.id("guichet")
                .flatMap(id -> desks.stream().filter(one -> one.id().equals(id)).findFirst());
        period = Period.of(visit.parameter("du"), visit.parameter("au"), clock.instant());
        check();
        if (isChosen() && visit.isPost()) {
            begin(agent.get());
        } else if (isChosen()) {
            affected = people.of(desk.get(), period.get());
        }
    }

    public boolean isAllowed() {
        return allowed;
    }

    public List<FreeableDesk> getDesks() {
        return desks;
    }

    public String getDesk() {
        return desk.map(one -> one.id().toString()).orElse("");
    }

    public String getDeskName() {
        return desk.map(one -> one.place() + ", " + one.name()).orElse("");
    }

    /** The field of the start: what was asked for, else now. */
    public String getStarts() {
        return period.map(Period::starts).map(LocalDateTime::toString).orElseGet(() -> typed("du", now()));
    }

    /** The field of the end: what was asked for, else the evening. */
    public String getEnds() {
        LocalDateTime evening = now().toLocalDate().atTime(EVENING);
        LocalDateTime next = evening.isAfter(now()) ? evening : evening.plusDays(1);
        return period.map(Period::ends).map(LocalDateTime::toString).orElseGet(() -> typed("au", next));
    }

    private String typed(String name, LocalDateTime otherwise) {
        return visit.has(name) ? visit.parameter(name) : otherwise.toString();
    }

    public String getSince() {
        return getMoments().dayTime(period.orElseThrow().interval().start());
    }

    public String getUntil() {
        return getMoments().dayTime(period.orElseThrow().interval().end());
    }

    /** Whether it can be said who is affected. */
    public boolean isChosen() {
        return desk.isPresent() && period.isPresent();
    }

    public List<Affected> getAffected() {
        return affected;
    }

    public long getToPhone() {
        return affected.stream().filter(Affected::isToPhone).count();
    }

    public List<PageError> getErrors() {
        return errors;
    }

    /** Tells a second press from a second act. */
    public UUID getKey() {
        return UUID.randomUUID();
    }

    public Moments getMoments() {
        return Moments.in(visit.locale());
    }

    public String getHere() {
        return PATH;
    }

    private void begin(Agent agent) {
        UUID id = visit.id("cle").orElseGet(UUID::randomUUID);
        String reason = visit.parameter("motif");
        freeings.begin(
                agent,
                id,
                desk.orElseThrow(),
                period.orElseThrow(),
                reason.substring(0, Math.min(LONGEST_REASON, reason.length())),
                visit.parameter("sinon").equals(Otherwise.CANCEL.name()) ? Otherwise.CANCEL : Otherwise.KEEP);
        door.goOn(id);
        visit.redirect(FreeingPage.PATH + id);
    }

    private void check() {
        Wording words = Wording.in(visit.locale());
        if (desk.isEmpty()) {
            errors.add(new PageError("guichet", words.text("freeing.desk.missing")));
        }
        if (period.isEmpty()) {
            errors.add(new PageError("du", words.text("freeing.period.wrong")));
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock.withZone(Timetable.ZONE)).truncatedTo(ChronoUnit.MINUTES);
    }
}
