package fr.parvis.modules.appointments.notice.sms;

import fr.parvis.modules.appointments.booking.AppointmentBooked;
import fr.parvis.modules.appointments.booking.AppointmentCancelled;
import fr.parvis.modules.appointments.booking.AppointmentMoved;
import fr.parvis.modules.appointments.notice.ManageKeys;
import fr.parvis.modules.appointments.notice.Subject;
import fr.parvis.modules.appointments.notice.Subjects;
import fr.parvis.spi.notification.Sms;
import fr.parvis.spi.notification.Texter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Texts people: who has no e-mail address is told everything; who has one is texted only what must not be missed, a reminder and
 * what the service changed.
 */
@ApplicationScoped
public class SmsNotices {

    private final SmsWords words = new SmsWords();
    private SmsChoices choices;
    private Subjects subjects;
    private ManageKeys keys;
    private Texter texter;

    /** For the container's proxy. */
    protected SmsNotices() {}

    @Inject
    public SmsNotices(SmsChoices choices, Subjects subjects, ManageKeys keys, Texter texter) {
        this.choices = choices;
        this.subjects = subjects;
        this.keys = keys;
        this.texter = texter;
    }

    @Transactional
    void booked(@Observes AppointmentBooked event) {
        choices.phone(event.id()).ifPresent(phone -> {
            Subject subject = subjects.of(event.id());
            if (subject.appointment().email().isEmpty()) {
                expected("booked", subject, phone, "");
            }
        });
    }

    @Transactional
    void moved(@Observes AppointmentMoved event) {
        choices.phone(event.id()).ifPresent(phone -> {
            Subject subject = subjects.of(event.id());
            if (event.byService() || subject.appointment().email().isEmpty()) {
                expected("moved", subject, phone, "-" + subject.appointment().sequence());
            }
        });
    }

    @Transactional
    void cancelled(@Observes AppointmentCancelled event) {
        if (event.byService()) {
            choices.phone(event.id())
                    .ifPresent(phone -> texter.send(
                            "appointment-cancelled-" + event.id(),
                            new Sms(phone, words.cancelled(subjects.of(event.id())))));
        }
    }

    /** Reminds of an appointment; once, whoever asks. */
    @Transactional
    public void remind(UUID appointment) {
        choices.phone(appointment).ifPresent(phone -> {
            Subject subject = subjects.of(appointment);
            expected(
                    "reminder",
                    subject,
                    phone,
                    "-" + subject.appointment().startsAt().getEpochSecond());
        });
    }

    private void expected(String kind, Subject subject, String phone, String version) {
        UUID id = subject.appointment().id();
        String link = subject.collectivite().baseUrl() + "/modules/appointments/mon-rendez-vous/" + keys.draw(id);
        texter.send("appointment-" + kind + "-" + id + version, new Sms(phone, words.expected(kind, subject, link)));
    }
}
