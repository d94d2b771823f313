package fr.parvis.modules.appointments.notice;

import fr.parvis.modules.appointments.notice.sms.SmsNotices;
import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.spi.job.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reminds people as long ahead as the type says; not who booked or moved later than that: they know. */
@ApplicationScoped
public class Reminders implements Job {

    private Jdbi jdbi;
    private Collectivites collectivites;
    private Notices notices;
    private SmsNotices texts;
    private Clock clock;

    /** For the container's proxy. */
    protected Reminders() {}

    @Inject
    public Reminders(Jdbi jdbi, Collectivites collectivites, Notices notices, SmsNotices texts, Clock clock) {
        this.jdbi = jdbi;
        this.collectivites = collectivites;
        this.notices = notices;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "appointments-reminders";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    @Transactional
    public void run() {
        for (UUID appointment : due()) {
            notices.remind(appointment);
            texts.remind(appointment);
        }
    }

    /** Writes down whom it returns, in the transaction that also writes the mails: both happen, or neither. */
    private List<UUID> due() {
        OffsetDateTime now = OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        INSERT INTO appointments.reminder (collectivite_id, appointment_id, starts_at, written_at)
                        SELECT :collectivite, a.id, a.starts_at, :now FROM appointments.appointment a
                        JOIN appointments.appointment_type t ON t.id = a.type_id AND t.reminder_hours > 0
                        WHERE a.state = 'BOOKED' AND coalesce(a.email, a.phone) IS NOT NULL AND a.starts_at > :now
                            AND a.starts_at - make_interval(hours => t.reminder_hours) <= :now
                            AND a.booked_at <= a.starts_at - make_interval(hours => t.reminder_hours)
                            AND NOT EXISTS (SELECT FROM appointments.appointment_event e
                                WHERE e.appointment_id = a.id AND e.kind = 'MOVED'
                                    AND e.at > a.starts_at - make_interval(hours => t.reminder_hours))
                        ON CONFLICT DO NOTHING RETURNING appointment_id
                        """)
                .bind("collectivite", collectivites.current().id())
                .bind("now", now)
                .mapTo(UUID.class)
                .list());
    }
}
