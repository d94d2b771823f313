package fr.parvis.modules.appointments.desk.book;

import fr.parvis.modules.appointments.desk.remit.Remit;
import fr.parvis.modules.appointments.offer.AppointmentType;
import fr.parvis.modules.appointments.offer.Place;
import fr.parvis.modules.appointments.slots.DeskTimes;
import fr.parvis.modules.appointments.slots.Desks;
import fr.parvis.modules.appointments.slots.Slot;
import fr.parvis.modules.appointments.web.Moments;
import fr.parvis.spi.person.Agent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** What an agent can still give on a day, beside the list of who comes. */
@ApplicationScoped
public class FreeOfDay {

    private Remit remit;
    private DeskTimes times;

    /** For the container's proxy. */
    protected FreeOfDay() {}

    @Inject
    public FreeOfDay(Remit remit, DeskTimes times) {
        this.remit = remit;
        this.times = times;
    }

    /** The free times of each type of the agent's services; types without any are left out. */
    @Transactional
    public List<FreeType> of(Agent agent, Place place, LocalDate day, int people, Moments moments) {
        return times.free(remit.types(agent), place.id(), day, people, Desks.any()).entrySet().stream()
                .map(free -> type(free.getKey(), free.getValue(), moments))
                .toList();
    }

    private static FreeType type(AppointmentType type, List<Slot> slots, Moments moments) {
        return new FreeType(
                type.name(),
                slots.stream().map(slot -> FreeTime.of(slot, moments)).toList());
    }

    /**
     * What somebody can come for.
     *
     * @param times never empty
     */
    public record FreeType(String name, List<FreeTime> times) {

        public String first() {
            return times.get(0).hour();
        }
    }
}
