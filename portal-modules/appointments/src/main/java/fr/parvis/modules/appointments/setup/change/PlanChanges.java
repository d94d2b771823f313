package fr.parvis.modules.appointments.setup.change;

import fr.parvis.modules.appointments.plan.Picture;
import fr.parvis.modules.appointments.plan.PlacePlan;
import fr.parvis.modules.appointments.plan.Plans;
import fr.parvis.modules.appointments.setup.change.SettingHistory.Act;
import fr.parvis.modules.appointments.setup.change.SettingHistory.Difference;
import fr.parvis.spi.person.Agent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Changes the plan of a place, and writes down who did. */
@ApplicationScoped
public class PlanChanges {

    private static final String SETTING = "plan";

    private Jdbi jdbi;
    private Plans plans;
    private SettingHistory history;

    /** For the container's proxy. */
    protected PlanChanges() {}

    @Inject
    public PlanChanges(Jdbi jdbi, Plans plans, SettingHistory history) {
        this.jdbi = jdbi;
        this.plans = plans;
        this.history = history;
    }

    /**
     * Publishes a plan.
     *
     * @param picture a new one; the former stays without it
     * @param alternative what it shows
     */
    @Transactional
    public void publish(Agent agent, UUID place, String name, Optional<Picture> picture, String alternative) {
        List<String> before = told(place);
        jdbi.useHandle(handle -> {
            picture.ifPresentOrElse(
                    sent -> plans.keep(handle, place, sent, alternative), () -> plans.tell(handle, place, alternative));
            Act act = before.isEmpty() ? Act.ADDED : Act.CHANGED;
            history.add(handle, entry(agent, act, place, name, before, List.of(alternative)));
        });
    }

    /** Takes the plan away. */
    @Transactional
    public void remove(Agent agent, UUID place, String name) {
        List<String> before = told(place);
        if (!before.isEmpty()) {
            jdbi.useHandle(handle -> {
                plans.remove(handle, place);
                history.add(handle, entry(agent, Act.REMOVED, place, name, before, List.of()));
            });
        }
    }

    private List<String> told(UUID place) {
        return plans.of(place.toString()).map(PlacePlan::alternative).stream().toList();
    }

    private static Entry entry(Agent agent, Act act, UUID place, String name, List<String> before, List<String> after) {
        return new Entry(agent.name(), act, SETTING, place, name, Map.of("text", new Difference(before, after)), 0);
    }
}
