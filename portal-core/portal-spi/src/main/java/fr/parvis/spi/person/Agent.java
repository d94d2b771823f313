package fr.parvis.spi.person;

import java.util.Set;

/**
 * An agent of the current collectivité.
 *
 * @param subject stable id of the person in the realm of agents
 * @param name first names and name in use, for colleagues; residents never read it
 * @param role what they may do
 * @param services slugs of the services that they work for
 * @param everywhere whether they work for the whole collectivité
 */
public record Agent(String subject, String name, Role role, Set<String> services, boolean everywhere) {

    /** Whether the work of a service is theirs. */
    public boolean worksFor(String service) {
        return everywhere || services.contains(service);
    }

    /** Roles, each with the rights of those before it. */
    public enum Role {
        /** Receives residents: {@code accueil}. */
        RECEPTION,
        /** Handles requests: {@code instructeur}. */
        OFFICER,
        /** Organises a service: {@code responsable}. */
        MANAGER,
        /** Sets the collectivité's portal up: {@code administrateur}. */
        ADMINISTRATOR;

        public boolean atLeast(Role other) {
            return compareTo(other) >= 0;
        }
    }
}
