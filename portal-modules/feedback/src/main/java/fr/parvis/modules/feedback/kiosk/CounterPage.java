package fr.parvis.modules.feedback.kiosk;

import fr.parvis.modules.feedback.web.Visit;
import fr.parvis.spi.catalogue.Procedure;
import fr.parvis.spi.catalogue.PublishedProcedures;
import fr.parvis.spi.person.Agent;
import fr.parvis.spi.person.CurrentAgent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** {@code recueillir}: all ways in which an agent can ask about the procedures of their services. */
@Named("feedbackCounter")
@RequestScoped
public class CounterPage {

    private Visit visit;
    private CurrentAgent current;
    private PublishedProcedures procedures;
    private KioskKeys keys;
    private List<Row> rows = List.of();

    /** For the container's proxy. */
    protected CounterPage() {}

    @Inject
    public CounterPage(Visit visit, CurrentAgent current, PublishedProcedures procedures, KioskKeys keys) {
        this.visit = visit;
        this.current = current;
        this.procedures = procedures;
        this.keys = keys;
    }

    @Transactional
    public void load() {
        Optional<Agent> agent = current.get();
        if (agent.isEmpty()) {
            visit.notFound();
        } else {
            rows = procedures.all().stream()
                    .filter(procedure -> agent.get().worksFor(procedure.service()))
                    .map(procedure -> new Row(procedure.id(), procedure.title(), kiosk(procedure)))
                    .toList();
        }
    }

    public List<Row> getRows() {
        return rows;
    }

    private String kiosk(Procedure procedure) {
        return Visit.PAGES + "borne/" + procedure.id() + "/" + keys.of(procedure.id());
    }

    /** Whether an answer was just typed in. */
    public boolean isDone() {
        return visit.has("fait");
    }

    /**
     * A procedure of the agent's services.
     *
     * @param id its id
     * @param title its title
     * @param kiosk address of its kiosk
     */
    public record Row(String id, String title, String kiosk) {}
}
