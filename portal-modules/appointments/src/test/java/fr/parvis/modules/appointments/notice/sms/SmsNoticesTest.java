package fr.parvis.modules.appointments.notice.sms;

import static fr.parvis.modules.appointments.booking.BookingWorld.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.appointments.booking.AppointmentBooked;
import fr.parvis.modules.appointments.booking.AppointmentCancelled;
import fr.parvis.modules.appointments.booking.AppointmentMoved;
import fr.parvis.modules.appointments.booking.BookingWorld;
import fr.parvis.modules.appointments.booking.StoredAppointments;
import fr.parvis.modules.appointments.notice.ManageKeys;
import fr.parvis.modules.appointments.notice.Subjects;
import fr.parvis.modules.appointments.offer.StoredOffer;
import fr.parvis.spi.notification.Sms;
import fr.parvis.spi.notification.SmsRefused;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Zoé has an appointment on 1 December at nine. */
class SmsNoticesTest {

    private final BookingWorld world = new BookingWorld();
    private final SentTexts texts = new SentTexts();
    private final SmsChoices choices = new SmsChoices(world.brumeval.jdbi, texts);
    private final SmsNotices notices = new SmsNotices(
            choices,
            new Subjects(
                    new StoredAppointments(world.brumeval.jdbi),
                    new StoredOffer(world.brumeval.jdbi),
                    world.brumeval.collectivites),
            new ManageKeys(world.brumeval.jdbi, world.brumeval.collectivites),
            texts);
    private UUID booked;

    @BeforeEach
    void book() {
        booked = world.held(NINE, "a");
        world.confirm(booked, "zoe@exemple.fr");
    }

    @Test
    void whoHasOnlyAMobileIsToldEverything() {
        contact("NULL", "'+33612345678'");
        notices.booked(new AppointmentBooked(booked));
        notices.moved(new AppointmentMoved(booked, NINE));
        notices.remind(booked);

        assertThat(texts.sent.values()).hasSize(3).allMatch(sms -> sms.to().equals("+33612345678"));
        assertThat(texts.sent.get("appointment-booked-" + booked).text())
                .contains(
                        "Brumeval : votre rendez-vous \"Carte d'identité\" est pris pour le mardi 1er décembre 2026 à 9 h",
                        "Mairie",
                        "http://brumeval.localhost/modules/appointments/mon-rendez-vous/");
    }

    @Test
    void whoHasAnAddressTooIsTextedOnlyWhatMustNotBeMissed() {
        contact("'zoe@exemple.fr'", "'+33612345678'");
        notices.booked(new AppointmentBooked(booked));
        notices.moved(new AppointmentMoved(booked, NINE));
        notices.cancelled(new AppointmentCancelled(booked, false));
        assertThat(texts.sent).isEmpty();

        notices.remind(booked);
        notices.moved(new AppointmentMoved(booked, NINE, true, ""));
        notices.cancelled(new AppointmentCancelled(booked, true));
        assertThat(texts.sent.keySet())
                .allMatch(key -> key.matches("appointment-(reminder|moved|cancelled)-" + booked + ".*"))
                .hasSize(3);
    }

    @Test
    void aLandlineIsNeverTexted() {
        contact("NULL", "'+33299000000'");
        notices.booked(new AppointmentBooked(booked));
        notices.remind(booked);

        assertThat(texts.sent).isEmpty();
    }

    @Test
    void whoStopsItIsLeftInPeace() {
        contact("NULL", "'+33612345678'");
        choices.stop(booked);
        notices.remind(booked);
        notices.cancelled(new AppointmentCancelled(booked, true));

        assertThat(texts.sent).isEmpty();
    }

    @Test
    void aNumberThatReachesNobodyIsSaidToAgentsOnceAndNotTextedAgain() {
        contact("NULL", "'+33612345678'");
        SmsRefusals refusals = new SmsRefusals(world.brumeval.jdbi);
        refusals.refused(new SmsRefused("appointment-booked-" + booked));
        refusals.refused(new SmsRefused("appointment-reminder-" + booked + "-1234"));
        refusals.refused(new SmsRefused("something-else"));
        refusals.refused(new SmsRefused("appointment-code-" + UUID.randomUUID()));
        notices.remind(booked);

        assertThat(texts.sent).isEmpty();
        assertThat(new StoredAppointments(world.brumeval.jdbi)
                        .find(booked)
                        .orElseThrow()
                        .comment())
                .isEqualTo("SMS non remis au +33612345678 : appelez, ou écrivez autrement.");
    }

    @Test
    void noMessageHasMoreThanTwoPartsHoweverLongTheNames() {
        contact("NULL", "'+33612345678'");
        world.type("name = '" + "Œuvres d’intérêt général ".repeat(5) + "'");
        world.brumeval.jdbi.useHandle(handle -> handle.execute(
                "UPDATE appointments.place SET name = '" + "Maison des Îles-aux-Hérons çà et là ".repeat(4) + "'"));
        world.brumeval.jdbi.useHandle(handle -> handle.execute(
                "UPDATE appointments.appointment SET starts_at = '2026-09-16 10:55Z', ends_at = '2026-09-16 11:15Z'"));
        notices.booked(new AppointmentBooked(booked));
        notices.moved(new AppointmentMoved(booked, NINE));
        notices.remind(booked);
        notices.cancelled(new AppointmentCancelled(booked, true));

        assertThat(texts.sent).hasSize(4);
        assertThat(texts.sent.values()).extracting(Sms::parts).allMatch(parts -> parts <= 2);
    }

    private void contact(String email, String phone) {
        world.brumeval.jdbi.useHandle(handle -> handle.execute(
                "UPDATE appointments.appointment SET email = " + email + ", phone = " + phone + " WHERE id = ?",
                booked));
    }
}
