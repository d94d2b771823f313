package fr.parvis.bench.rush;

import java.time.Duration;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** An offer of many places, and as many appointments there as are wanted. */
final class ManyAppointments {

    static final String TYPE = "mesure-recherche";
    private static final String OF_TYPE = " WHERE type_id = 'c2000000-0000-0000-0000-000000000001'";
    private static final int PLACES_BY_DAYS = 50 * 91;

    private final Jdbi jdbi;
    private int appointments;

    ManyAppointments(DataSource database) {
        jdbi = Jdbi.create(database);
        jdbi.useHandle(handle -> handle.createScript(read("many.sql")).execute());
    }

    /** Books until there are so many. */
    void grow(int total) {
        int more = total - appointments;
        jdbi.useTransaction(handle -> {
            // The driver cuts a script at each semicolon; the number goes in as text.
            for (String statement :
                    read("grow.sql").replace(":more", String.valueOf(more)).split(";\n")) {
                handle.execute(statement);
            }
        });
        appointments = total;
        jdbi.useHandle(handle -> handle.execute("ANALYZE"));
        awaitCount();
    }

    /** Leaves the database as small as it was. */
    void remove() {
        jdbi.useTransaction(handle -> {
            handle.execute("SET LOCAL session_replication_role = replica");
            handle.execute(
                    "DELETE FROM appointments.occupation o USING appointments.resource r WHERE r.id = o.resource_id"
                            + " AND r.place_id::text LIKE 'c0000000-%'");
            handle.execute("DELETE FROM appointments.appointment" + OF_TYPE);
            handle.execute("DELETE FROM appointments.free_day" + OF_TYPE);
            handle.execute("UPDATE appointments.appointment_type SET active = false WHERE slug = '" + TYPE + "'");
        });
    }

    private void awaitCount() {
        Awaitility.await("the portal counts the free times")
                .pollInterval(Duration.ofSeconds(1))
                .atMost(Duration.ofMinutes(5))
                .until(() -> jdbi.withHandle(ManyAppointments::isCounted));
    }

    private static boolean isCounted(Handle handle) {
        return handle.createQuery(
                        "SELECT count(*) FILTER (WHERE NOT stale) >= :all AND count(*) FILTER (WHERE stale) = 0"
                                + " FROM appointments.free_day" + OF_TYPE)
                .bind("all", PLACES_BY_DAYS)
                .mapTo(Boolean.class)
                .one();
    }

    private static String read(String name) {
        return ClasspathSqlLocator.create().getResource("fr/parvis/bench/rush/" + name);
    }
}
