package fr.parvis.modules.appointments.queue.kiosk;

import fr.parvis.spi.job.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Erases numbers as late as the appointments of their type: they tell which agent called. */
@ApplicationScoped
public class TicketErasure implements Job {

    private static final List<String> ERASE = List.of("""
            DELETE FROM appointments.ticket k USING appointments.appointment_type t
            WHERE t.id = k.type_id AND k.drawn_at < :now::timestamptz - make_interval(days => t.retention_days)
            """, """
            DELETE FROM appointments.ticket_count c WHERE c.day < (:now::timestamptz - interval '2 days')::date
                AND NOT EXISTS (SELECT FROM appointments.ticket k WHERE k.place_id = c.place_id AND k.day = c.day)
            """);

    private Jdbi jdbi;
    private Clock clock;

    /** For the container's proxy. */
    protected TicketErasure() {}

    @Inject
    public TicketErasure(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "appointments-ticket-erasure";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    @Transactional
    public void run() {
        jdbi.useHandle(handle -> ERASE.forEach(statement -> handle.createUpdate(statement)
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .execute()));
    }
}
