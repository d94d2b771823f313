package fr.parvis.modules.appointments.queue.counter;

import fr.parvis.modules.appointments.offer.AppointmentType;
import fr.parvis.modules.appointments.offer.AppointmentType.Mode;
import fr.parvis.modules.appointments.offer.Offer;
import fr.parvis.modules.appointments.queue.Desk;
import fr.parvis.modules.appointments.queue.Halls;
import fr.parvis.modules.appointments.queue.WaitingLists;
import fr.parvis.spi.person.Agent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an agent may set of a hall: what concerns their services, and nothing of the others'. */
@ApplicationScoped
public class HallSettings {

    private Offer offer;
    private Halls halls;
    private WaitingLists lists;

    /** For the container's proxy. */
    protected HallSettings() {}

    @Inject
    public HallSettings(Offer offer, Halls halls, WaitingLists lists) {
        this.offer = offer;
        this.halls = halls;
        this.lists = lists;
    }

    /** What people are received for one by one at a place. */
    @Transactional
    public List<AppointmentType> types(Agent agent, UUID place) {
        return offer.types().stream()
                .filter(type -> type.mode() == Mode.IN_PERSON && type.capacity().isEmpty())
                .filter(type -> agent.worksFor(type.service()))
                .filter(type -> offer.places(type.id()).stream()
                        .anyMatch(one -> one.id().equals(place)))
                .toList();
    }

    /** The desks where they are received. */
    @Transactional
    public List<Desk> desks(Agent agent, UUID place) {
        return lists.desks(agent, place);
    }

    /** What one may come for without appointment. */
    @Transactional
    public Set<UUID> walkInTypes(UUID place) {
        return halls.walkInTypes(place);
    }

    /** Saves what was typed. */
    @Transactional
    public void save(Agent agent, UUID place, HallForm form) {
        Set<UUID> theirs = types(agent, place).stream().map(AppointmentType::id).collect(Collectors.toSet());
        Set<UUID> allowed = Stream.concat(
                        walkInTypes(place).stream().filter(type -> !theirs.contains(type)),
                        theirs.stream().filter(form.walkIns()::contains))
                .collect(Collectors.toSet());
        halls.set(place, form.rules(), allowed);
        halls.sign(
                place,
                desks(agent, place).stream()
                        .map(Desk::id)
                        .filter(form.signs()::containsKey)
                        .collect(Collectors.toMap(desk -> desk, form.signs()::get)));
    }
}
