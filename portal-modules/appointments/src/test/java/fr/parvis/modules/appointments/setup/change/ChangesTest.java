package fr.parvis.modules.appointments.setup.change;

import static fr.parvis.modules.appointments.booking.BookingWorld.DESK;
import static fr.parvis.modules.appointments.booking.BookingWorld.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.appointments.Brumeval;
import fr.parvis.modules.appointments.booking.Bookings.ConfirmResult;
import fr.parvis.modules.appointments.setup.concerned.Concerned;
import fr.parvis.modules.appointments.setup.concerned.Reason;
import fr.parvis.modules.appointments.setup.setting.Target;
import fr.parvis.modules.appointments.setup.sheet.Values;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private static final LocalDate DAY = LocalDate.parse("2026-12-01");

    private final SettingWorld world = new SettingWorld();

    @Test
    void hoursThatNobodyBookedChangeAtOnceAndAreCountedAgain() {
        world.booking.count();
        Target rule = world.opening();

        Outcome outcome =
                world.save("opening", rule, world.shown("opening", rule).with("fin", "10:00"));
        world.booking.count();

        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        assertThat(world.booking.free(DAY, 1)).hasSize(3);
    }

    @Test
    void whoHasAnAppointmentInHoursThatEndIsShownBeforeAnythingIsSaved() {
        UUID zoe = booked("zoe@exemple.fr");
        Target rule = world.opening();
        Values later = world.shown("opening", rule).with("debut", "10:00");

        Concerned people = ((Outcome.Concerns) world.save("opening", rule, later)).people();

        assertThat(people.appointments()).extracting(Concerned.Row::id).containsExactly(zoe);
        assertThat(people.appointments()).extracting(Concerned.Row::reason).containsExactly(Reason.HOURS);
        assertThat(world.shown("opening", rule).text("debut")).isEqualTo("09:00");
        assertThat(world.save("opening", rule, later, Optional.of(people.print())))
                .isInstanceOf(Outcome.Done.class);
        assertThat(world.shown("opening", rule).text("debut")).isEqualTo("10:00");
        assertThat(world.booking.number("SELECT count(*) FROM appointments.appointment WHERE state = 'BOOKED'"))
                .as("who was seen keeps the appointment")
                .isOne();
    }

    @Test
    void whoBooksMeanwhileIsShownTooBeforeItIsSaved() {
        booked("zoe@exemple.fr");
        Target rule = world.opening();
        Values later = world.shown("opening", rule).with("debut", "10:00");
        Concerned seen = ((Outcome.Concerns) world.save("opening", rule, later)).people();
        world.booking.confirm(world.booking.held(NINE.plusSeconds(1200), "other"), "ali@exemple.fr");

        Outcome outcome = world.save("opening", rule, later, Optional.of(seen.print()));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Concerns.class, again -> {
            assertThat(again.changed()).isTrue();
            assertThat(again.people().appointments()).hasSize(2);
        });
        assertThat(world.shown("opening", rule).text("debut")).isEqualTo("09:00");
    }

    @Test
    void whoIsAboutToBookATimeThatGoesLosesItAndKeepsWhatWasTyped() {
        UUID held = world.booking.held(NINE, "browser");
        Target rule = world.opening();

        assertThat(world.save("opening", rule, world.shown("opening", rule).with("debut", "10:00")))
                .isInstanceOf(Outcome.Done.class);
        assertThat(world.booking.confirm(held, "zoe@exemple.fr")).isInstanceOf(ConfirmResult.Taken.class);
    }

    @Test
    void aClosureAnAbsenceAndAHolidayConcernThoseWhoComeThen() {
        UUID zoe = booked("zoe@exemple.fr");
        Values day =
                Values.NONE.with("du", "2026-12-01").with("au", "2026-12-01").with("repetition", "ONCE");

        assertConcerned(zoe, world.save("closure", Target.NEW, day));
        assertConcerned(zoe, world.save("closure", Target.in(Brumeval.PLACE), day));
        assertConcerned(zoe, world.save("closure", Target.at(DESK), day.with("au-heure", "09:10")));
        assertThat(world.save("closure", Target.at(DESK), day.with("du-heure", "9h20")))
                .as("from when the appointment ends")
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void anAppointmentOnTheDayAfterChristmasIsConcernedByTheHolidaysOfAlsace() {
        UUID held = world.booking.held(NINE.plus(java.time.Duration.ofDays(25)), "browser");
        world.booking.confirm(held, "zoe@exemple.fr");

        assertConcerned(held, world.save("holidays", Target.NEW, Values.NONE.with("departement", "67")));
        assertThat(world.save("holidays", Target.NEW, Values.NONE.with("departement", "57")))
                .as("Moselle keeps that day too")
                .isInstanceOf(Outcome.Concerns.class);
    }

    @Test
    void aLengthAWayOfMeetingAndAnAddressConcernThoseWhoWereToldTheFormer() {
        booked("zoe@exemple.fr");
        Target type = Target.of(Brumeval.TYPE);
        Target place = Target.of(Brumeval.PLACE);
        Values shown = world.shown("type", type);

        assertReason(Reason.LENGTH, world.save("type", type, shown.with("duree", 30)));
        assertReason(Reason.WHERE, world.save("type", type, shown.with("mode", "PHONE")));
        assertReason(Reason.OFF, world.save("type", type, shown.ticked("actif", false)));
        assertReason(
                Reason.WHERE,
                world.save("place", place, world.shown("place", place).with("voie", "2 quai")));
        assertReason(
                Reason.OFF,
                world.save("place", place, world.shown("place", place).ticked("actif", false)));
        assertReason(
                Reason.OFF,
                world.save(
                        "desk",
                        Target.of(DESK),
                        world.shown("desk", Target.of(DESK)).with("motifs", java.util.List.of())));
        assertThat(world.save("type", type, shown.with("consignes", "Sonnez."))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void whoIsSecondIsToldByWhomAndNothingIsOverwritten() {
        Target rule = world.opening();
        Values shown = world.shown("opening", rule);
        world.save("opening", rule, shown.with("fin", "11:00"));

        Outcome outcome = world.saveLate("opening", rule, shown.with("fin", "17:00"), 0);

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Overtaken.class, overtaken -> {
            assertThat(overtaken.by()).isEqualTo("Ada Minet");
            assertThat(overtaken.now().values().text("fin")).isEqualTo("11:00");
        });
        assertThat(world.shown("opening", rule).text("fin")).isEqualTo("11:00");
    }

    @Test
    void hoursAreTakenAwayOnceWhoComesThenWasSeen() {
        booked("zoe@exemple.fr");
        Target rule = world.opening();

        Concerned people = ((Outcome.Concerns) world.remove("opening", rule, Optional.empty())).people();

        assertThat(world.remove("opening", rule, Optional.of(people.print()))).isInstanceOf(Outcome.Done.class);
        assertThat(world.booking.number("SELECT count(*) FROM appointments.opening"))
                .isZero();
    }

    @Test
    void whatHasAppointmentsIsNeverTakenAway() {
        booked("zoe@exemple.fr");

        assertThat(world.remove("type", Target.of(Brumeval.TYPE), Optional.empty()))
                .isInstanceOf(Outcome.Gone.class);
        assertThat(world.remove("place", Target.of(Brumeval.PLACE), Optional.empty()))
                .isInstanceOf(Outcome.Gone.class);
        assertThat(world.remove("desk", Target.of(DESK), Optional.empty())).isInstanceOf(Outcome.Gone.class);
    }

    @Test
    void whatAnotherPartOfTheModuleNeedsStaysToo() {
        world.booking.brumeval.jdbi.useHandle(handle -> handle.execute(
                "SELECT appointments.draw_ticket(?, ?, NULL, NULL, '2026-11-25 09:00Z', '2026-11-26 09:00Z')",
                Brumeval.PLACE,
                Brumeval.TYPE));

        assertThat(world.remove("type", Target.of(Brumeval.TYPE), Optional.empty()))
                .isInstanceOf(Outcome.Gone.class);
        assertThat(world.shown("type", Target.of(Brumeval.TYPE)).text("duree")).isEqualTo("20");
    }

    @Test
    void theHistoryTellsWhoChangedWhatFromWhatToWhat() {
        booked("zoe@exemple.fr");
        Target rule = world.opening();
        Values later = world.shown("opening", rule).with("debut", "10:00");
        Concerned people = ((Outcome.Concerns) world.save("opening", rule, later)).people();
        world.save("opening", rule, later, Optional.of(people.print()));

        assertThat(world.history.page(0, 10)).singleElement().satisfies(told -> {
            assertThat(told.at()).isEqualTo(world.booking.brumeval.clock.instant());
            assertThat(told.entry().agent()).isEqualTo("Ada Minet");
            assertThat(told.entry().name()).isEqualTo("Guichet");
            assertThat(told.entry().concerned()).isOne();
            assertThat(told.entry().differences()).containsOnlyKeys("debut");
            assertThat(told.entry().differences().get("debut").before()).containsExactly("09:00");
            assertThat(told.entry().differences().get("debut").after()).containsExactly("10:00");
        });
    }

    private UUID booked(String email) {
        UUID id = world.booking.held(NINE, "browser");
        world.booking.confirm(id, email);
        return id;
    }

    private static void assertConcerned(UUID id, Outcome outcome) {
        assertThat(((Outcome.Concerns) outcome).people().appointments())
                .extracting(Concerned.Row::id)
                .containsExactly(id);
    }

    private static void assertReason(Reason reason, Outcome outcome) {
        assertThat(((Outcome.Concerns) outcome).people().appointments())
                .extracting(Concerned.Row::reason)
                .containsExactly(reason);
    }
}
