package fr.parvis.modules.appointments.setup.screen;

import fr.parvis.modules.appointments.setup.kinds.Settings;
import fr.parvis.modules.appointments.setup.setting.Kept;
import fr.parvis.modules.appointments.setup.setting.Setting;
import fr.parvis.modules.appointments.setup.setting.Target;
import fr.parvis.modules.appointments.setup.sheet.Sheet;
import fr.parvis.modules.appointments.web.Visit;
import fr.parvis.spi.person.Agent;
import fr.parvis.spi.person.CurrentAgent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What the address of a page of settings asks for, when there is such a thing and the agent may set it. */
@RequestScoped
public class Asked {

    static final String PAGES = "/agent/modules/appointments/reglages";

    private Visit visit;
    private CurrentAgent current;
    private Settings settings;
    private Jdbi jdbi;

    /** For the container's proxy. */
    protected Asked() {}

    @Inject
    public Asked(Visit visit, CurrentAgent current, Settings settings, Jdbi jdbi) {
        this.visit = visit;
        this.current = current;
        this.settings = settings;
        this.jdbi = jdbi;
    }

    /** Answers 403 to who may not set it, and 404 where there is no such thing; both leave this empty. */
    public Optional<About> about(String id) {
        Setting setting = settings.named(id);
        Optional<Agent> agent = current.get();
        if (agent.filter(known -> known.role().atLeast(Agent.Role.MANAGER)).isEmpty()) {
            visit.forbidden();
            return Optional.empty();
        }
        return jdbi.withHandle(handle -> about(handle, setting, agent.get()));
    }

    private Optional<About> about(Handle handle, Setting setting, Agent agent) {
        Optional<Target> target =
                setting.locate(handle, new Target(visit.id("id"), visit.id("lieu"), visit.id("guichet")));
        if (target.isEmpty()) {
            visit.notFound();
            return Optional.empty();
        }
        if (!setting.may(handle, agent, target.get())) {
            visit.forbidden();
            return Optional.empty();
        }
        Optional<Kept> kept = setting.find(handle, target.get());
        return Optional.of(new About(
                agent,
                setting,
                target.get(),
                setting.sheet(handle, target.get()),
                kept,
                kept.isPresent() && setting.isRemovable(handle, target.get()),
                where(handle, setting, target.get())));
    }

    /** A desk belongs to its place; hours and closures belong to their desk, or else to their place. */
    private String where(Handle handle, Setting setting, Target target) {
        Optional<Kept> place =
                target.place().flatMap(id -> settings.named("place").find(handle, Target.of(id)));
        Optional<Kept> desk = target.desk().flatMap(id -> settings.named("desk").find(handle, Target.of(id)));
        return switch (setting.id()) {
            case "opening", "closure" -> desk.or(() -> place).map(Kept::name).orElse("");
            case "desk" -> place.map(Kept::name).orElse("");
            default -> "";
        };
    }

    /**
     * What a page is about.
     *
     * @param kept what the database holds; empty for what is to be added
     * @param where name of the desk or place that it belongs to
     */
    public record About(
            Agent agent,
            Setting setting,
            Target target,
            Sheet sheet,
            Optional<Kept> kept,
            boolean removable,
            String where) {

        /** The page to go back to. */
        String back() {
            boolean ofDesk = setting.id().equals("opening") || setting.id().equals("closure");
            if (ofDesk && target.desk().isPresent()) {
                return PAGES + "-guichet?id=" + target.desk().get();
            }
            boolean ofPlace = setting.id().equals("desk") || setting.id().equals("closure");
            boolean readsPlaces = agent.role().atLeast(Agent.Role.ADMINISTRATOR);
            return ofPlace && readsPlaces && target.place().isPresent()
                    ? PAGES + "-lieu?id=" + target.place().get()
                    : PAGES;
        }

        String backAfterRemoval() {
            return with(back());
        }

        /** The page after it was saved: itself, or what it belongs to. */
        String after(UUID id) {
            return switch (setting.id()) {
                case "place" -> with(PAGES + "-lieu?id=" + id);
                case "desk" -> with(PAGES + "-guichet?id=" + id);
                case "type" -> with(PAGES + "-motif?id=" + id);
                default -> with(back());
            };
        }

        private static String with(String path) {
            return path + (path.contains("?") ? "&" : "?") + "fait";
        }
    }
}
