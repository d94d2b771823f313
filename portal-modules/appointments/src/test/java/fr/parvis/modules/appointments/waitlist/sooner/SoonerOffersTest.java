package fr.parvis.modules.appointments.waitlist.sooner;

import static fr.parvis.modules.appointments.booking.BookingWorld.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.appointments.Brumeval;
import fr.parvis.modules.appointments.booking.Appointment;
import fr.parvis.modules.appointments.booking.Appointment.State;
import fr.parvis.modules.appointments.booking.AppointmentCancelled;
import fr.parvis.modules.appointments.booking.AppointmentMoved;
import fr.parvis.modules.appointments.booking.BookingWorld;
import fr.parvis.modules.appointments.booking.Bookings.HoldResult;
import fr.parvis.modules.appointments.booking.StoredAppointments;
import fr.parvis.modules.appointments.notice.Subjects;
import fr.parvis.modules.appointments.notice.sms.SentTexts;
import fr.parvis.modules.appointments.notice.sms.SmsChoices;
import fr.parvis.modules.appointments.offer.StoredOffer;
import fr.parvis.spi.notification.Mail;
import fr.parvis.spi.notification.Sms;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** It is Wednesday 25 November, ten o'clock. Somebody has 1 December at nine; Zoé and Max come in the days after and wait. */
class SoonerOffersTest {

    private static final Duration DAY = Duration.ofDays(1);

    private final BookingWorld world = new BookingWorld();
    private final Map<String, Mail> mails = new LinkedHashMap<>();
    private final SentTexts texts = new SentTexts();
    private final SoonerWishes wishes =
            new SoonerWishes(world.brumeval.jdbi, world.brumeval.collectivites, world.brumeval.clock);
    private final StoredOffers stored =
            new StoredOffers(world.brumeval.jdbi, world.brumeval.collectivites, world.brumeval.clock);
    private final SoonerOffers offers = new SoonerOffers(
            wishes,
            stored,
            world.bookings,
            new Subjects(
                    new StoredAppointments(world.brumeval.jdbi),
                    new StoredOffer(world.brumeval.jdbi),
                    world.brumeval.collectivites),
            new SoonerNews(mails::putIfAbsent, texts, new SmsChoices(world.brumeval.jdbi, texts)),
            world.brumeval.clock);
    private UUID first;
    private UUID zoe;
    private UUID max;

    @BeforeEach
    void book() {
        first = booked(NINE, "premier@exemple.fr");
        zoe = booked(NINE.plus(DAY), "zoe@exemple.fr");
        max = booked(NINE.plus(DAY.multipliedBy(2)), "max@exemple.fr");
    }

    @Test
    void aCancelledTimeIsKeptForTheFirstWhoWaitsAndNobodyElseCanTakeIt() {
        ask(zoe, max);
        cancel(first);

        assertThat(told()).containsExactly("zoe@exemple.fr");
        assertThat(String.join(" ", mails.values().iterator().next().paragraphs()))
                .contains("mardi 1er décembre 2026 à 9 h", "mercredi 2 décembre 2026", "25 novembre 2026 à 13 h");
        assertThat(world.hold(NINE, 1, "somebody")).isInstanceOf(HoldResult.Taken.class);
    }

    @Test
    void acceptingSwapsInOneGoAndTheFormerTimeGoesToTheNext() {
        ask(zoe, max);
        cancel(first);

        assertThat(accept(0)).isTrue();
        offers.moved(new AppointmentMoved(zoe, NINE.plus(DAY)));

        assertThat(appointment(zoe).startsAt()).isEqualTo(NINE);
        assertThat(told()).containsExactly("zoe@exemple.fr", "max@exemple.fr");
        assertThat(wishes.stands(zoe)).isFalse();
        assertThat(accept(1)).isTrue();
        assertThat(appointment(max).startsAt()).isEqualTo(NINE.plus(DAY));
        assertThat(world.number("SELECT count(*) FROM appointments.appointment WHERE state = 'BOOKED'"))
                .isEqualTo(2);
        assertThat(world.number("SELECT count(*) FROM appointments.occupation")).isEqualTo(2);
    }

    @Test
    void aRefusalAndNoAnswerBothPassItOn() {
        ask(zoe, max);
        cancel(first);
        refuse(0);
        assertThat(told()).containsExactly("zoe@exemple.fr", "max@exemple.fr");
        assertThat(appointment(zoe).startsAt()).isEqualTo(NINE.plus(DAY));

        world.brumeval.wait(Duration.ofHours(3).plusSeconds(1));
        lapse();
        assertThat(world.number("SELECT count(*) FROM appointments.sooner_offer WHERE outcome = 'IGNORED'"))
                .isEqualTo(1);
        assertThat(told()).as("nobody twice for the same time").hasSize(2);
        assertThat(world.hold(NINE, 1, "somebody"))
                .as("free for everybody again")
                .isInstanceOf(HoldResult.Held.class);
    }

    @Test
    void aKeptTimeIsNotFreeBetweenTwoWhoWait() {
        ask(zoe, max);
        cancel(first);
        world.brumeval.wait(Duration.ofHours(3).plusSeconds(30));

        assertThat(world.hold(NINE, 1, "somebody")).isInstanceOf(HoldResult.Taken.class);
        lapse();
        assertThat(told()).containsExactly("zoe@exemple.fr", "max@exemple.fr");
    }

    @Test
    void aLinkIsOfNoUseOnceItWasUsedOrItsTimeIsOver() {
        ask(zoe);
        cancel(first);
        assertThat(accept(0)).isTrue();
        assertThat(accept(0)).isFalse();
        refuse(0);
        assertThat(appointment(zoe).startsAt()).isEqualTo(NINE);
        assertThat(offers.find("AAAAAAAAAAAAAAAAAAAAAA")).isEmpty();
        assertThat(offers.find("")).isEmpty();
        assertThat(offers.find(key(0).toLowerCase() + "x")).isEmpty();
    }

    @Test
    void anAnswerThatComesTooLateChangesNothing() {
        ask(zoe);
        cancel(first);
        world.brumeval.wait(Duration.ofHours(3).plusSeconds(1));

        assertThat(accept(0)).isFalse();
        assertThat(appointment(zoe).startsAt()).isEqualTo(NINE.plus(DAY));
        lapse();
        assertThat(accept(0)).isFalse();
    }

    @Test
    void nobodyIsToldMoreThanOnceADayOrThreeTimes() {
        ask(max);
        for (int hour = 0; hour < 5; hour++) {
            UUID other = booked(NINE.plus(Duration.ofMinutes(20L * (hour + 1))), hour + "@exemple.fr");
            cancel(other);
            refuseOpen();
            UUID again = booked(NINE.plus(Duration.ofMinutes(20L * (hour + 1))), hour + "@exemple.fr");
            cancel(again);
            refuseOpen();
            assertThat(told()).hasSize(Math.min(hour + 1, 3));
            world.brumeval.wait(DAY);
        }
    }

    @Test
    void whoStopsIsNotToldAnyMoreAndTheKeptTimeGoesOn() {
        ask(zoe, max);
        cancel(first);
        world.transaction(() -> {
            offers.stop(zoe);
            return null;
        });

        assertThat(told()).containsExactly("zoe@exemple.fr", "max@exemple.fr");
        assertThat(wishes.stands(zoe)).isFalse();
        assertThat(accept(0)).isFalse();
    }

    @Test
    void whoCancelsGivesBackTheKeptTimeToo() {
        ask(zoe, max);
        cancel(first);
        cancel(zoe);

        assertThat(told()).startsWith("zoe@exemple.fr", "max@exemple.fr");
        assertThat(appointment(zoe).state()).isEqualTo(State.CANCELLED_BY_RESIDENT);
        assertThat(world.number("SELECT count(*) FROM appointments.sooner_offer WHERE outcome IS NULL"))
                .isEqualTo(1);
    }

    @Test
    void aTimeOfTheSameDayOrLaterIsNoNews() {
        ask(first);
        cancel(zoe);
        UUID sameDay = booked(NINE.plus(Duration.ofHours(1)), "autre@exemple.fr");
        cancel(sameDay);

        assertThat(mails).isEmpty();
    }

    @Test
    void aWishEndsWithItsAppointment() {
        ask(zoe);
        world.brumeval.wait(Duration.ofDays(8));
        wishes.forget();

        assertThat(wishes.stands(zoe)).isFalse();
    }

    @Test
    void whoHasOnlyAMobileIsTextedInTwoPartsAtMost() {
        world.brumeval.jdbi.useHandle(handle -> handle.execute(
                "UPDATE appointments.appointment SET email = NULL, phone = '+33612345678' WHERE id = ?", zoe));
        world.type("name = '" + "Carte d’identité et passeport pour enfant ".repeat(2) + "'");
        ask(zoe);
        cancel(first);

        assertThat(texts.sent.values()).singleElement().extracting(Sms::parts).isIn(1, 2);
        assertThat(texts.sent.values().iterator().next().text()).contains("/modules/appointments/plus-tot/");
    }

    @Test
    void ofTwoTimesThatBecomeFreeAtOnceEachHasOnePerson() {
        UUID second = booked(NINE.plus(Duration.ofMinutes(20)), "second@exemple.fr");
        ask(zoe, max);
        List.of(first, second).parallelStream().forEach(this::cancel);
        world.transaction(() -> {
            offers.pass(Brumeval.TYPE, Brumeval.PLACE, NINE);
            return offers.pass(Brumeval.TYPE, Brumeval.PLACE, NINE.plus(Duration.ofMinutes(20)));
        });

        assertThat(told()).doesNotHaveDuplicates();
        assertThat(world.number(
                        "SELECT count(*) - count(DISTINCT (place_id, starts_at)) FROM appointments.sooner_offer"))
                .isZero();
    }

    private UUID booked(Instant start, String email) {
        UUID id = world.held(start, email);
        world.confirm(id, email);
        return id;
    }

    private void ask(UUID... appointments) {
        for (UUID appointment : appointments) {
            wishes.ask(appointment);
            world.brumeval.wait(Duration.ofSeconds(1));
        }
    }

    /** As the portal does: in one transaction. */
    private void cancel(UUID id) {
        world.transaction(() -> {
            world.bookings.cancel(id, Optional.empty(), "");
            offers.cancelled(new AppointmentCancelled(id, false));
            return null;
        });
    }

    private List<String> told() {
        return mails.values().stream().map(Mail::to).toList();
    }

    private String key(int mail) {
        return List.copyOf(mails.values()).get(mail).action().path().replaceFirst(".*/", "");
    }

    private boolean accept(int mail) {
        return world.transaction(() -> offers.accept(offers.find(key(mail)).orElseThrow()));
    }

    private void refuse(int mail) {
        world.transaction(() -> {
            offers.refuse(offers.find(key(mail)).orElseThrow());
            return null;
        });
    }

    private void refuseOpen() {
        if (!mails.isEmpty()) {
            refuse(mails.size() - 1);
        }
    }

    private void lapse() {
        world.transaction(() -> {
            offers.lapse();
            return null;
        });
    }

    private Appointment appointment(UUID id) {
        return new StoredAppointments(world.brumeval.jdbi).find(id).orElseThrow();
    }
}
