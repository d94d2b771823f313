package fr.parvis.requests.internal.desk;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Roles of agents, each with the rights of those before it. */
public enum AgentRole {
    ACCUEIL,
    INSTRUCTEUR,
    RESPONSABLE;

    /** The highest of these roles. */
    static Optional<AgentRole> highestOf(Set<String> roles) {
        Optional<AgentRole> highest = Optional.empty();
        for (AgentRole role : values()) {
            if (roles.contains(role.name().toLowerCase(Locale.ROOT))) {
                highest = Optional.of(role);
            }
        }
        return highest;
    }

    boolean atLeast(AgentRole other) {
        return compareTo(other) >= 0;
    }
}
