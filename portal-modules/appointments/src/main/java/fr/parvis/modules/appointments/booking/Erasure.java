package fr.parvis.modules.appointments.booking;

import fr.parvis.spi.job.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Jdbi;

/** Erases what is no longer needed: answers of holds that ended a day ago, appointments after the time their type says. */
@ApplicationScoped
public class Erasure implements Job {

    private static final String ERASE = """
            DELETE FROM appointments.appointment a USING appointments.appointment_type t
            WHERE t.id = a.type_id AND (a.held_until < :now::timestamptz - interval '1 day'
                OR a.state <> 'HELD' AND a.ends_at < :now::timestamptz - make_interval(days => t.retention_days))
            """;

    private Jdbi jdbi;
    private Clock clock;

    /** For the container's proxy. */
    protected Erasure() {}

    @Inject
    public Erasure(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "appointments-erasure";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run() {
        jdbi.useHandle(handle -> handle.createUpdate(ERASE)
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .execute());
    }
}
