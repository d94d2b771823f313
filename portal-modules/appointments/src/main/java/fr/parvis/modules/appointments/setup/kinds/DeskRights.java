package fr.parvis.modules.appointments.setup.kinds;

import fr.parvis.spi.person.Agent;
import fr.parvis.spi.person.Agent.Role;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Who may set the hours and absences of a desk: administrators, and who organises every service that it works for. */
final class DeskRights {

    private DeskRights() {}

    /** Whether somebody may have a desk serve these types. */
    static boolean mayServe(Handle handle, Agent agent, List<String> types) {
        return agent.role().atLeast(Role.ADMINISTRATOR)
                || handle
                        .createQuery(
                                "SELECT DISTINCT service FROM appointments.appointment_type WHERE id::text = ANY (:types)")
                        .bindArray("types", String.class, types)
                        .mapTo(String.class)
                        .list()
                        .stream()
                        .allMatch(agent::worksFor);
    }

    static boolean may(Handle handle, Agent agent, UUID desk) {
        if (agent.role().atLeast(Role.ADMINISTRATOR)) {
            return true;
        }
        List<String> services =
                handle.createQuery("""
                        SELECT DISTINCT t.service FROM appointments.appointment_type t
                        JOIN appointments.resource_type r ON r.type_id = t.id WHERE r.resource_id = :desk
                        """).bind("desk", desk).mapTo(String.class).list();
        return agent.role().atLeast(Role.MANAGER)
                && !services.isEmpty()
                && services.stream().allMatch(agent::worksFor);
    }
}
