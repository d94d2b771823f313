package fr.parvis.modules.appointments.waitingroom.web;

import fr.parvis.spi.person.CurrentResident;
import fr.parvis.spi.person.Resident;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Who comes to the room, when they have signed in. */
@ApplicationScoped
public class RoomPeople {

    private CurrentResident residents;

    /** For the container's proxy. */
    protected RoomPeople() {}

    @Inject
    public RoomPeople(CurrentResident residents) {
        this.residents = residents;
    }

    @Transactional
    public Optional<UUID> resident() {
        return residents.get().map(Resident::id);
    }
}
