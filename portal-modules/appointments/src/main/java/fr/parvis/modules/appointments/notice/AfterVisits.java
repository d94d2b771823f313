package fr.parvis.modules.appointments.notice;

import fr.parvis.spi.feedback.Invitation;
import fr.parvis.spi.job.Job;
import fr.parvis.spi.notification.Mail;
import fr.parvis.spi.notification.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Asks people by mail how it went, an hour after they were received. */
@ApplicationScoped
public class AfterVisits implements Job {

    private static final Duration SOONEST = Duration.ofHours(1);
    private static final Duration LATEST = Duration.ofHours(24);

    private final MailTexts texts = new MailTexts();
    private Jdbi jdbi;
    private Subjects subjects;
    private fr.parvis.spi.feedback.Invitations asking;
    private Mailer mailer;
    private Clock clock;

    /** For the container's proxy. */
    protected AfterVisits() {}

    @Inject
    public AfterVisits(
            Jdbi jdbi, Subjects subjects, fr.parvis.spi.feedback.Invitations asking, Mailer mailer, Clock clock) {
        this.jdbi = jdbi;
        this.subjects = subjects;
        this.asking = asking;
        this.mailer = mailer;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "appointments-after-visits";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(20);
    }

    @Override
    @Transactional
    public void run() {
        due().stream().map(subjects::of).forEach(this::ask);
    }

    /** The same people for a day: a mail leaves once, and a server that was down catches up. */
    private List<UUID> due() {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id FROM appointments.appointment
                        WHERE state = 'SEEN' AND email IS NOT NULL AND ended_at > :earliest AND ended_at <= :latest
                        """)
                .bind("earliest", now.minus(LATEST))
                .bind("latest", now.minus(SOONEST))
                .mapTo(UUID.class)
                .list());
    }

    private void ask(Subject subject) {
        Optional<String> email = subject.appointment().email();
        Optional<Invitation> invitation = asking.on(subject.occasion()).stream().findFirst();
        if (email.isPresent() && invitation.isPresent()) {
            mailer.send(
                    "appointment-after-" + subject.appointment().id(),
                    new Mail(
                            email.get(),
                            texts.text("notice.after.subject"),
                            List.of(
                                    texts.text("notice.after", subject.type().name()),
                                    texts.text("notice.after.anonymous")),
                            new Mail.Action(
                                    texts.text("notice.after.action"),
                                    invitation.get().address()),
                            List.of()));
        }
    }
}
