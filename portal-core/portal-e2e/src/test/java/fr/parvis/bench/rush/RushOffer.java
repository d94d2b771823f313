package fr.parvis.bench.rush;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** The offer of Brumeval that is measured, as the database's superuser writes it and counts what became of it. */
final class RushOffer {

    static final String CROWDED = "mesure-ruee";
    static final String CALM = "mesure-calme";
    static final String CROWDED_PLACE = "mesure";
    static final String CALM_PLACE = "calme";

    /** Free times of the crowded type. */
    static final int TIMES = 500;

    static final int STARTS_A_DAY = 100;
    static final int CALM_DAYS = 10;
    private static final int FIRST_CALM_DAY = 30;
    private static final int CROWDED_DAY = 20;
    private static final int MINUTES = 5;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String OF_TYPE =
            " WHERE type_id IN (SELECT id FROM appointments.appointment_type WHERE slug LIKE 'mesure-%')";

    private final Jdbi jdbi;

    RushOffer(DataSource database) {
        jdbi = Jdbi.create(database);
    }

    void write() {
        jdbi.useHandle(handle -> handle.createScript(
                        ClasspathSqlLocator.create().getResource("fr/parvis/bench/rush/offer.sql"))
                .execute());
        awaitCount();
    }

    /** Nobody has an appointment any more, and search knows it. */
    void empty() {
        jdbi.useHandle(handle -> {
            handle.execute("DELETE FROM appointments.appointment" + OF_TYPE);
            handle.execute("UPDATE appointments.free_day SET stale = true" + OF_TYPE);
        });
        awaitCount();
    }

    /** Ten minutes pass for whoever kept a time and never came back. */
    void endHolds() {
        jdbi.useHandle(handle -> {
            handle.execute("UPDATE appointments.occupation SET held_until = now() - interval '1 minute'"
                    + " WHERE held_until IS NOT NULL");
            handle.execute("UPDATE appointments.appointment SET held_until = now() - interval '1 minute'"
                    + " WHERE state = 'HELD'");
        });
        Awaitility.await("ended holds are given back")
                .atMost(Duration.ofMinutes(1))
                .until(() -> number("SELECT count(*) FROM appointments.occupation WHERE held_until IS NOT NULL") == 0);
        awaitCount();
    }

    /** Times that are kept and not booked. */
    int held() {
        return number("SELECT count(*) FROM appointments.occupation WHERE held_until IS NOT NULL");
    }

    int booked() {
        return number("SELECT count(*) FROM appointments.appointment" + OF_TYPE + " AND state = 'BOOKED'");
    }

    /** Appointments that share a resource at a time, or that have no time of their own, or another one than they say. */
    int faults() {
        return number("""
                SELECT (SELECT count(*) FROM appointments.occupation a JOIN appointments.occupation b
                        ON a.resource_id = b.resource_id AND a.id < b.id AND a.during && b.during)
                    + (SELECT count(*) FROM appointments.appointment a WHERE a.state = 'BOOKED' AND (
                        SELECT count(*) FROM appointments.occupation o WHERE o.appointment_id = a.id AND o.held_until IS NULL
                            AND o.during = tstzrange(a.starts_at, a.ends_at)) <> 1)
                    + (SELECT count(*) FROM (SELECT phone FROM appointments.appointment WHERE state = 'BOOKED'
                        GROUP BY phone HAVING count(*) > 1) AS twice)
                """);
    }

    static LocalDate crowdedDay() {
        return LocalDate.now(PARIS).plusDays(CROWDED_DAY);
    }

    /** The n-th start of the calm type; after all of them, the first again: each has twenty desks. */
    static Instant calmStart(int n) {
        int ofAll = n % (STARTS_A_DAY * CALM_DAYS);
        return LocalDate.now(PARIS)
                .plusDays(FIRST_CALM_DAY + ofAll % CALM_DAYS)
                .atTime(LocalTime.of(9, 0).plusMinutes((long) MINUTES * (ofAll / CALM_DAYS)))
                .atZone(PARIS)
                .toInstant();
    }

    private void awaitCount() {
        Awaitility.await("the portal counts the free times")
                .atMost(Duration.ofMinutes(2))
                .until(() -> number("SELECT count(*) FROM appointments.stale_day") == 0
                        && number("SELECT count(*) FROM appointments.free_day" + OF_TYPE + " AND stale") == 0
                        && number("SELECT count(*) FROM appointments.free_day" + OF_TYPE
                                        + " AND cardinality(starts) > 0")
                                > 0);
    }

    private int number(String query) {
        return jdbi.withHandle(
                handle -> handle.createQuery(query).mapTo(Integer.class).one());
    }
}
