package fr.parvis.modules.appointments.desk.free.page;

import fr.parvis.modules.appointments.desk.free.Freeing;
import fr.parvis.modules.appointments.desk.free.FreeingLists;
import fr.parvis.modules.appointments.desk.free.FreeingRow;
import fr.parvis.modules.appointments.desk.free.Freeings;
import fr.parvis.modules.appointments.desk.free.OneRebooking;
import fr.parvis.modules.appointments.web.Moments;
import fr.parvis.modules.appointments.web.Visit;
import fr.parvis.spi.person.Agent;
import fr.parvis.spi.person.CurrentAgent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** {@code liberation/<id>}: what became of the people of a freed desk, and whom to phone. */
@Named("appointmentsFreeing")
@RequestScoped
public class FreeingPage {

    static final String PATH = "/agent/modules/appointments/liberation/";

    private Visit visit;
    private CurrentAgent current;
    private FreeingDoor door;
    private FreeingLists lists;
    private Freeings freeings;
    private OneRebooking rebooking;
    private Freeing freeing;
    private List<FreeingRow> toPhone = List.of();
    private List<FreeingRow> told = List.of();
    private long open;

    /** For the container's proxy. */
    protected FreeingPage() {}

    @Inject
    public FreeingPage(
            Visit visit,
            CurrentAgent current,
            FreeingDoor door,
            FreeingLists lists,
            Freeings freeings,
            OneRebooking rebooking) {
        this.visit = visit;
        this.current = current;
        this.door = door;
        this.lists = lists;
        this.freeings = freeings;
        this.rebooking = rebooking;
    }

    /** Without a transaction of its own: each person who is moved has one. */
    public void load() {
        Optional<Agent> agent = current.get();
        Optional<Freeing> found = visit.id(0).flatMap(id -> agent.flatMap(known -> door.find(known, id)));
        if (found.isEmpty()) {
            visit.notFound();
            return;
        }
        freeing = found.get();
        if (visit.isPost()) {
            visit.redirect(getHere() + (act(agent.orElseThrow()) ? "?fait" : "?depasse"));
        } else {
            show(lists.rows(freeing.id()));
        }
    }

    public Freeing getFreeing() {
        return freeing;
    }

    public String getSince() {
        return getMoments().dayTime(freeing.period().interval().start());
    }

    public String getUntil() {
        return getMoments().dayTime(freeing.period().interval().end());
    }

    /** Those whom no message has told. */
    public List<FreeingRow> getToPhone() {
        return toPhone;
    }

    /** Those for whom nobody has to do anything. */
    public List<FreeingRow> getTold() {
        return told;
    }

    /** How many are still to get another time. */
    public long getOpen() {
        return open;
    }

    public Moments getMoments() {
        return Moments.in(visit.locale());
    }

    public String getHere() {
        return PATH + freeing.id();
    }

    public boolean isDone() {
        return visit.has("fait");
    }

    public boolean isLate() {
        return visit.has("depasse");
    }

    private void show(List<FreeingRow> rows) {
        toPhone = rows.stream().filter(FreeingRow::isToPhone).toList();
        told = rows.stream().filter(row -> !row.isOpen() && !row.isToPhone()).toList();
        open = freeing.closed() ? rows.stream().filter(FreeingRow::isOpen).count() : 0;
    }

    private boolean act(Agent agent) {
        Optional<UUID> id = visit.id("rendezvous");
        return switch (visit.parameter("acte")) {
            case "continuer" -> {
                door.goOn(freeing.id());
                yield true;
            }
            case "rouvrir" -> freeings.reopen(freeing);
            case "appele" ->
                id.filter(one -> freeings.phoned(agent, freeing, one)).isPresent();
            case "annuler" ->
                id.filter(one -> rebooking.cancel(freeing, one, visit.sequence(), agent.name()))
                        .isPresent();
            default -> false;
        };
    }
}
