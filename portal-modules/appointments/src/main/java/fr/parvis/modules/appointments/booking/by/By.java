package fr.parvis.modules.appointments.booking.by;

import fr.parvis.spi.person.Agent;
import java.util.Optional;

/**
 * Who acts. For an agent, notice and release do not count; that a time is free counts for everybody.
 *
 * @param channel how the resident asked for it
 * @param agent who does it for the resident; empty when they do it themselves
 */
public record By(Channel channel, Optional<Agent> agent) {

    /** The resident. */
    public static By resident() {
        return new By(Channel.ONLINE, Optional.empty());
    }

    /** An agent. */
    public static By agent(Agent agent, Channel channel) {
        return new By(channel, Optional.of(agent));
    }

    /** Name for colleagues; empty when the resident acts. */
    public Optional<String> agentName() {
        return agent.map(Agent::name);
    }
}
