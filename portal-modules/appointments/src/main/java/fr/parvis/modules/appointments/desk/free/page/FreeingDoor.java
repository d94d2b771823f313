package fr.parvis.modules.appointments.desk.free.page;

import fr.parvis.modules.appointments.desk.free.FreeableDesks;
import fr.parvis.modules.appointments.desk.free.Freeing;
import fr.parvis.modules.appointments.desk.free.FreeingLists;
import fr.parvis.modules.appointments.desk.free.Rebookings;
import fr.parvis.spi.person.Agent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Lets agents to the freed desks that are theirs, and gives the work the seconds that a page may take. */
@ApplicationScoped
public class FreeingDoor {

    private static final Duration A_PAGE = Duration.ofSeconds(5);

    private FreeableDesks freeable;
    private FreeingLists lists;
    private Rebookings rebookings;

    /** For the container's proxy. */
    protected FreeingDoor() {}

    @Inject
    public FreeingDoor(FreeableDesks freeable, FreeingLists lists, Rebookings rebookings) {
        this.freeable = freeable;
        this.lists = lists;
        this.rebookings = rebookings;
    }

    /** One that the agent may see: it names residents of all services of the desk. */
    Optional<Freeing> find(Agent agent, UUID id) {
        return lists.find(id)
                .filter(freeing -> freeable.find(agent, freeing.desk().id()).isPresent());
    }

    /** Goes on for as long as somebody waits for a page; the job does the rest. */
    void goOn(UUID id) {
        lists.find(id).ifPresent(freeing -> rebookings.goOn(freeing, A_PAGE));
    }
}
