package fr.parvis.modules.appointments.desk;

import fr.parvis.modules.appointments.booking.Appointment.State;
import fr.parvis.modules.appointments.web.Visit;
import fr.parvis.spi.person.Agent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** The buttons beside an appointment in a list, which say what became of it. */
@RequestScoped
public class RowForm {

    private Visit visit;
    private DayActs acts;

    /** For the container's proxy. */
    protected RowForm() {}

    @Inject
    public RowForm(Visit visit, DayActs acts) {
        this.visit = visit;
        this.acts = acts;
    }

    /** Does what was asked; false when the appointment is no longer as the agent saw it. */
    @Transactional
    public boolean act(Agent agent) {
        Optional<UUID> id = visit.id("rendezvous");
        Optional<State> seen = state("etat");
        return id.isPresent()
                && seen.isPresent()
                && state("acte")
                        .filter(next -> acts.change(agent, id.get(), seen.get(), visit.sequence(), next))
                        .isPresent();
    }

    private Optional<State> state(String parameter) {
        try {
            return Optional.of(State.valueOf(visit.parameter(parameter)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
