package fr.parvis.modules.appointments.setup.screen;

import fr.parvis.modules.appointments.setup.overview.Listed;
import fr.parvis.modules.appointments.setup.overview.Lists;
import fr.parvis.modules.appointments.web.Visit;
import fr.parvis.modules.appointments.web.Wording;
import fr.parvis.spi.collectivite.Collectivite.Service;
import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.spi.person.Agent;
import fr.parvis.spi.person.Agent.Role;
import fr.parvis.spi.person.CurrentAgent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** {@code reglages} and the lists on the pages of a place and of a desk. */
@Named("appointmentsSettings")
@RequestScoped
public class SettingsPage {

    private Visit visit;
    private CurrentAgent current;
    private Collectivites collectivites;
    private Lists lists;
    private boolean administrator;
    private List<Listed.Place> places = List.of();
    private List<TypeLine> types = List.of();
    private List<Listed.Desk> desks = List.of();
    private List<Listed.Desk> mine = List.of();
    private List<HourWords.Line> openings = List.of();
    private List<HourWords.Line> closures = List.of();

    /** For the container's proxy. */
    protected SettingsPage() {}

    @Inject
    public SettingsPage(Visit visit, CurrentAgent current, Collectivites collectivites, Lists lists) {
        this.visit = visit;
        this.current = current;
        this.collectivites = collectivites;
        this.lists = lists;
    }

    /** All that is set. */
    @Transactional
    public void load() {
        Optional<Agent> agent = current.get();
        if (agent.filter(known -> known.role().atLeast(Role.MANAGER)).isEmpty()) {
            visit.forbidden();
            return;
        }
        administrator = agent.get().role().atLeast(Role.ADMINISTRATOR);
        places = lists.places();
        types = lists.types().stream()
                .map(type -> TypeLine.of(
                        type,
                        collectivites.current().services().get(type.service()),
                        administrator || agent.get().worksFor(type.service())))
                .toList();
        mine = administrator ? List.of() : lists.desksOf(agent.get().services());
        closures = closures(Optional.empty());
    }

    /** What the page of a place shows under its sheet. */
    @Transactional
    public void loadPlace() {
        visit.id("id").filter(id -> mayRead()).ifPresent(place -> {
            desks = lists.desks(place);
            closures = closures(Optional.of(place));
        });
    }

    /** What the page of a desk shows under its sheet. */
    @Transactional
    public void loadDesk() {
        visit.id("id").filter(id -> mayRead()).ifPresent(desk -> {
            openings = lists.openings(desk).stream().map(words()::opening).toList();
            closures = closures(Optional.of(desk));
        });
    }

    public boolean isAdministrator() {
        return administrator;
    }

    /** Whether the agent finds something to set. */
    public boolean isManager() {
        return mayRead();
    }

    public boolean isDone() {
        return visit.has("fait");
    }

    public List<Listed.Place> getPlaces() {
        return places;
    }

    public List<TypeLine> getTypes() {
        return types;
    }

    /** Desks that who organises a service sets. */
    public List<Listed.Desk> getMine() {
        return mine;
    }

    public List<Listed.Desk> getDesks() {
        return desks;
    }

    public List<HourWords.Line> getOpenings() {
        return openings;
    }

    public List<HourWords.Line> getClosures() {
        return closures;
    }

    private boolean mayRead() {
        return current.get().filter(agent -> agent.role().atLeast(Role.MANAGER)).isPresent();
    }

    private List<HourWords.Line> closures(Optional<UUID> of) {
        return lists.closures(of).stream().map(words()::closure).toList();
    }

    private HourWords words() {
        return new HourWords(Wording.in(visit.locale()));
    }

    /** A type in the list. */
    public record TypeLine(UUID id, String name, boolean active, String service, int minutes, int desks, boolean mine) {

        static TypeLine of(Listed.Type type, Service service, boolean mine) {
            return new TypeLine(
                    type.id(),
                    type.name(),
                    type.active(),
                    service == null ? type.service() : service.name(),
                    type.minutes(),
                    type.desks(),
                    mine);
        }
    }
}
