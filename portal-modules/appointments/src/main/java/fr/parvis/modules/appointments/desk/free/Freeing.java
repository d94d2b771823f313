package fr.parvis.modules.appointments.desk.free;

import fr.parvis.spi.person.Agent;
import java.util.UUID;

/**
 * A desk that is or was free of residents for a while.
 *
 * @param id also what tells a second press from a second act
 * @param desk which
 * @param period how long
 * @param reason for agents; residents never read it: it may be somebody's health
 * @param otherwise what becomes of an appointment for which there is no other time
 * @param agent who asked for it, as far as it was written down
 * @param closed whether new appointments are still kept away
 */
public record Freeing(
        UUID id, FreeableDesk desk, Period period, String reason, Otherwise otherwise, Agent agent, boolean closed) {

    /** What becomes of an appointment for which there is no other time. */
    public enum Otherwise {
        KEEP,
        CANCEL
    }
}
