package fr.parvis.modules.appointments.notice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.appointments.Brumeval;
import fr.parvis.modules.appointments.booking.AppointmentBooked;
import fr.parvis.modules.appointments.booking.AppointmentCancelled;
import fr.parvis.modules.appointments.booking.AppointmentMoved;
import fr.parvis.modules.appointments.booking.StoredAppointments;
import fr.parvis.modules.appointments.notice.sms.SentTexts;
import fr.parvis.modules.appointments.notice.sms.SmsChoices;
import fr.parvis.modules.appointments.notice.sms.SmsNotices;
import fr.parvis.modules.appointments.offer.StoredOffer;
import fr.parvis.spi.notification.Mail;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is written to people about their appointment, on 1 December at 10:00, with two clocks: theirs and ours. */
class RemindersTest {

    private final Map<String, Mail> sent = new LinkedHashMap<>();
    private Brumeval brumeval;
    private Notices notices;
    private Reminders reminders;

    @BeforeEach
    void commune() {
        brumeval = new Brumeval();
        Subjects subjects = new Subjects(
                new StoredAppointments(brumeval.jdbi), new StoredOffer(brumeval.jdbi), brumeval.collectivites);
        ManageKeys keys = new ManageKeys(brumeval.jdbi, brumeval.collectivites);
        notices = new Notices(subjects, new Invitations(brumeval.clock), keys, sent::putIfAbsent);
        SentTexts texts = new SentTexts();
        reminders = new Reminders(
                brumeval.jdbi,
                brumeval.collectivites,
                notices,
                new SmsNotices(new SmsChoices(brumeval.jdbi, texts), subjects, keys, texts),
                brumeval.clock);
    }

    @Test
    void remindsOnceTwoDaysAhead() {
        booked("2026-11-25 09:05Z");
        reminders.run();
        assertThat(sent).isEmpty();

        brumeval.wait(Duration.ofDays(4).plusHours(1));
        reminders.run();
        reminders.run();

        assertThat(sent).hasSize(1);
        Mail mail = sent.values().iterator().next();
        assertThat(mail.subject()).isEqualTo("Rappel : rendez-vous le mardi 1er décembre 2026 à 10 h");
        assertThat(String.join(" ", mail.paragraphs())).contains("Mairie, 1 place, 35000 Brumeval", "RDV-26-7K3M-Q");
        assertThat(mail.action().path()).startsWith("/modules/appointments/mon-rendez-vous/");
        assertThat(mail.calendar().method()).isEqualTo("REQUEST");
    }

    @Test
    void leavesAloneWhoBookedOrMovedLaterThanThat() {
        booked("2026-11-29 10:00Z");
        UUID moved = booked("2026-11-25 09:05Z");
        brumeval.jdbi.useHandle(handle -> handle.execute("""
                INSERT INTO appointments.appointment_event (collectivite_id, appointment_id, at, actor, kind)
                VALUES ('brumeval', ?, '2026-11-29 10:00Z', 'RESIDENT', 'MOVED')
                """, moved));
        brumeval.wait(Duration.ofDays(5));
        reminders.run();

        assertThat(sent).isEmpty();
    }

    @Test
    void leavesAloneWhoCancelled() {
        UUID cancelled = booked("2026-11-25 09:05Z");
        brumeval.jdbi.useHandle(handle -> handle.execute(
                "UPDATE appointments.appointment SET state = 'CANCELLED_BY_RESIDENT', ended_at = now() WHERE id = ?",
                cancelled));
        brumeval.wait(Duration.ofDays(5));
        reminders.run();

        assertThat(sent).isEmpty();
    }

    @Test
    void theKeyOfAMailOpensItsAppointmentOnly() {
        UUID appointment = booked("2026-11-25 09:05Z");
        notices.booked(new AppointmentBooked(appointment));
        ManageKeys keys = new ManageKeys(brumeval.jdbi, brumeval.collectivites);
        String key =
                sent.get("appointment-booked-" + appointment).action().path().replaceFirst(".*/", "");

        assertThat(keys.find(key)).contains(appointment);
        assertThat(keys.find(key.toLowerCase() + "x")).isEmpty();
        assertThat(keys.find("")).isEmpty();
    }

    @Test
    void aServiceThatCancelsApologisesAndSaysWhatToDo() {
        UUID appointment = booked("2026-11-25 09:05Z");
        notices.cancelled(new AppointmentCancelled(appointment, true));

        Mail mail = sent.get("appointment-cancelled-" + appointment);
        assertThat(String.join(" ", mail.paragraphs())).contains("Le service a dû annuler", "02 99 00 00 10");
        assertThat(mail.calendar().method()).isEqualTo("CANCEL");
    }

    @Test
    void aServiceThatMovesSaysWhyAndHowToChange() {
        UUID appointment = booked("2026-11-25 09:05Z");
        notices.moved(new AppointmentMoved(appointment, Instant.parse("2026-11-30T09:00:00Z"), true, "Travaux"));

        Mail mail = sent.get("appointment-moved-" + appointment + "-0");
        assertThat(mail.paragraphs())
                .contains("Motif : Travaux")
                .anyMatch(line ->
                        line.startsWith("Le service a dû déplacer") && line.contains("30 novembre 2026 à 10 h"));
        assertThat(mail.action().path()).startsWith("/modules/appointments/mon-rendez-vous/");
    }

    @Test
    void aServiceThatCancelsSaysWhyInItsOwnWords() {
        UUID appointment = booked("2026-11-25 09:05Z");
        notices.cancelled(new AppointmentCancelled(appointment, true, "Panne de {0} au guichet l’après-midi"));

        assertThat(sent.get("appointment-cancelled-" + appointment).paragraphs())
                .contains("Motif : Panne de {0} au guichet l’après-midi");
    }

    @Test
    void whoHasAPhoneOnlyGetsNoMail() {
        UUID appointment = booked("2026-11-25 09:05Z");
        brumeval.jdbi.useHandle(handle -> handle.execute(
                "UPDATE appointments.appointment SET email = NULL, phone = '+33612345678' WHERE id = ?", appointment));
        notices.booked(new AppointmentBooked(appointment));
        brumeval.wait(Duration.ofDays(5));
        reminders.run();

        assertThat(sent).isEmpty();
    }

    private UUID booked(String at) {
        UUID id = brumeval.hold();
        brumeval.jdbi.useHandle(
                handle -> handle.createUpdate("""
                        UPDATE appointments.appointment SET state = 'BOOKED', held_until = NULL, family_name = 'Durand',
                            email = 'zoe@exemple.fr', reference = CASE WHEN EXISTS (SELECT FROM appointments.appointment
                                WHERE reference IS NOT NULL) THEN 'RDV-26-2222-2' ELSE 'RDV-26-7K3M-Q' END,
                            booked_at = :at::timestamptz WHERE id = :id
                        """).bind("at", at).bind("id", id).execute());
        return id;
    }
}
