package fr.parvis.modules.appointments.notice;

import fr.parvis.modules.appointments.booking.AppointmentBooked;
import fr.parvis.modules.appointments.booking.AppointmentCancelled;
import fr.parvis.modules.appointments.booking.AppointmentMoved;
import fr.parvis.modules.appointments.notice.Invitation.Method;
import fr.parvis.spi.notification.Mail;
import fr.parvis.spi.notification.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes to people what happened to their appointment, in the transaction in which it happened. */
@ApplicationScoped
public class Notices {

    private final MailTexts texts = new MailTexts();
    private Subjects subjects;
    private Invitations invitations;
    private ManageKeys keys;
    private Mailer mailer;

    /** For the container's proxy. */
    protected Notices() {}

    @Inject
    public Notices(Subjects subjects, Invitations invitations, ManageKeys keys, Mailer mailer) {
        this.subjects = subjects;
        this.invitations = invitations;
        this.keys = keys;
        this.mailer = mailer;
    }

    @Transactional
    void booked(@Observes AppointmentBooked event) {
        Subject subject = subjects.of(event.id());
        String when = texts.when(subject.appointment().startsAt());
        expected(
                subject,
                "appointment-booked-" + event.id(),
                texts.subject("booked", when),
                List.of(texts.text("notice.booked", subject.type().name())));
    }

    @Transactional
    void moved(@Observes AppointmentMoved event) {
        Subject subject = subjects.of(event.id());
        expected(
                subject,
                "appointment-moved-" + event.id() + "-" + subject.appointment().sequence(),
                texts.subject("moved", texts.when(subject.appointment().startsAt())),
                movedWhy(event, subject));
    }

    private List<String> movedWhy(AppointmentMoved event, Subject subject) {
        List<String> paragraphs = new ArrayList<>(List.of(texts.text(
                event.byService() ? "notice.moved.by-service" : "notice.moved",
                subject.type().name(),
                texts.when(event.oldStart()))));
        if (!event.reason().isEmpty()) {
            paragraphs.add(texts.text("notice.reason", event.reason()));
        }
        if (event.byService()) {
            paragraphs.add(texts.text("notice.moved.sorry"));
        }
        return paragraphs;
    }

    @Transactional
    void cancelled(@Observes AppointmentCancelled event) {
        Subject subject = subjects.of(event.id());
        String when = texts.when(subject.appointment().startsAt());
        String what = texts.text(
                event.byService() ? "notice.cancelled.by-service" : "notice.cancelled.by-you",
                subject.type().name(),
                when);
        List<String> paragraphs = new ArrayList<>(List.of(what));
        if (!event.reason().isEmpty()) {
            paragraphs.add(texts.text("notice.reason", event.reason()));
        }
        if (event.byService()) {
            paragraphs.add(texts.text("notice.cancelled.sorry", subject.phone()));
        }
        send(
                subject,
                "appointment-cancelled-" + event.id(),
                texts.subject("cancelled", when),
                paragraphs,
                new Mail.Action(
                        texts.text("notice.cancelled.again"), subject.type().slotsPath()),
                Method.CANCEL,
                "");
    }

    /** Reminds of an appointment; once, whoever asks. */
    @Transactional
    public void remind(UUID appointment) {
        Subject subject = subjects.of(appointment);
        expected(
                subject,
                "appointment-reminder-" + appointment + "-"
                        + subject.appointment().startsAt().getEpochSecond(),
                texts.subject("reminder", texts.when(subject.appointment().startsAt())),
                List.of(texts.text("notice.reminder", subject.type().name()), texts.text("notice.reminder.cancel")));
    }

    /** A mail about an appointment to which the reader is expected. */
    private void expected(Subject subject, String key, String title, List<String> what) {
        if (subject.appointment().email().isEmpty()) {
            return;
        }
        String path = "/modules/appointments/mon-rendez-vous/"
                + keys.draw(subject.appointment().id());
        send(
                subject,
                key,
                title,
                Stream.concat(what.stream(), texts.facts(subject).stream()).toList(),
                new Mail.Action(texts.text("notice.manage"), path),
                Method.REQUEST,
                path);
    }

    private void send(
            Subject subject,
            String key,
            String title,
            List<String> paragraphs,
            Mail.Action action,
            Method method,
            String path) {
        subject.appointment()
                .email()
                .ifPresent(email -> mailer.send(
                        key,
                        new Mail(
                                email,
                                title,
                                paragraphs,
                                action,
                                List.of(),
                                new Mail.Calendar(
                                        method.name(), CalendarObject.write(invitations.of(subject, path), method)))));
    }
}
