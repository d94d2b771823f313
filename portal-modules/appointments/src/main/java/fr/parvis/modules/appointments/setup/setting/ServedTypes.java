package fr.parvis.modules.appointments.setup.setting;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The types that a desk, or hours of it, are for. */
public final class ServedTypes {

    private ServedTypes() {}

    /** Of a desk. */
    public static void ofDesk(Handle handle, UUID desk, List<String> types) {
        write(handle, "resource_type", "resource_id", desk, types);
    }

    /** Of hours; none for all that the desk receives for. */
    public static void ofOpening(Handle handle, UUID opening, List<String> types) {
        write(handle, "opening_type", "opening_id", opening, types);
    }

    /** Touches what differs only: each row that goes or comes has the days of the place counted again. */
    private static void write(Handle handle, String table, String column, UUID owner, List<String> types) {
        handle.createUpdate("DELETE FROM appointments." + table + " WHERE " + column
                        + " = :owner AND type_id::text <> ALL (:types)")
                .bind("owner", owner)
                .bindArray("types", String.class, types)
                .execute();
        handle.createUpdate(
                        "INSERT INTO appointments." + table + " (collectivite_id, " + column
                                + ", type_id) SELECT portal.current_collectivite(), :owner, unnest(:types)::uuid ON CONFLICT DO NOTHING")
                .bind("owner", owner)
                .bindArray("types", String.class, types)
                .execute();
    }
}
