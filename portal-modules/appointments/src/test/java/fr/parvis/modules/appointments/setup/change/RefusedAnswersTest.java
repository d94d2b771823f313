package fr.parvis.modules.appointments.setup.change;

import static fr.parvis.modules.appointments.booking.BookingWorld.DESK;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.appointments.Brumeval;
import fr.parvis.modules.appointments.setup.setting.Target;
import fr.parvis.modules.appointments.setup.sheet.Values;
import fr.parvis.spi.person.Agent;
import fr.parvis.spi.person.Agent.Role;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedAnswersTest {

    private static final Values PLACE = Values.NONE
            .with("nom", "Annexe")
            .with("voie", "12 quai")
            .with("code-postal", "35990")
            .with("commune", "Brumeval")
            .ticked("actif", true);

    private final SettingWorld world = new SettingWorld();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=SECONDLY",
                "FREQ=HOURLY;INTERVAL=2",
                "FREQ=DAILY;BYHOUR=9,10",
                "FREQ=FORTNIGHTLY",
                "tous les lundis",
                "FREQ=WEEKLY;BYDAY=XX",
                "'; DROP TABLE appointments.opening; --"
            })
    void aRuleThatIsNoneOrComesMoreThanOnceADay(String rule) {
        assertThat(world.wrong("opening", Target.at(DESK), other(rule))).containsExactly("regle: rule");
    }

    @Test
    void aRuleThatNeverComes() {
        assertThat(world.wrong("opening", Target.at(DESK), other("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")))
                .containsExactly("regle: never");
    }

    @Test
    void aRuleOfTheLastFridayOrOfTheTwentyNinthOfFebruaryIsTaken() {
        assertThat(world.save("opening", Target.at(DESK), other("RRULE:freq=monthly; byday=-1FR")))
                .isInstanceOf(Outcome.Done.class);
        assertThat(world.save("opening", Target.at(DESK), other("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29")))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void anEndBeforeItsStart() {
        Values weekly = Values.NONE
                .with("repetition", "WEEKLY")
                .with("jours", List.of("MO"))
                .with("semaines", 1)
                .with("debut", "12:00")
                .with("fin", "9 h")
                .with("du", "2026-12-01");

        assertThat(world.wrong("opening", Target.at(DESK), weekly)).containsExactly("fin: before-start");
        assertThat(world.wrong(
                        "opening", Target.at(DESK), weekly.with("fin", "13:00").with("au", "30/11/2026")))
                .containsExactly("au: before-first");
        assertThat(world.wrong(
                        "opening", Target.at(DESK), weekly.with("fin", "13:00").with("jours", List.of())))
                .containsExactly("jours: no-day");
        assertThat(world.wrong(
                        "closure",
                        Target.NEW,
                        Values.NONE
                                .with("du", "2026-12-02")
                                .with("au", "2026-12-01")
                                .with("repetition", "ONCE")))
                .containsExactly("au: before-start");
    }

    @ParameterizedTest
    @CsvSource({
        "debut, 25:00, debut: time",
        "debut, neuf heures, debut: time",
        "du, 0001-01-01, du: date",
        "du, 2026-02-30, du: date",
        "du, 31/12, du: date",
        "semaines, -1, semaines: number",
        "semaines, 99999999999, semaines: number",
        "jours, QQ, jours: choose"
    })
    void whatIsNoHourNoDayAndNoNumber(String field, String typed, String told) {
        assertThat(world.wrong("opening", Target.at(DESK), other("FREQ=DAILY").with(field, typed)))
                .containsExactly(told);
    }

    @Test
    void twoPlacesOfOneNameUnlessTheFormerIsSwitchedOff() {
        assertThat(world.wrong("place", Target.NEW, PLACE.with("nom", "  MAIRIE ")))
                .containsExactly("nom: name-taken");

        Target former = Target.of(Brumeval.PLACE);
        world.save(
                "place",
                former,
                world.shown("place", former).with("code-postal", "35990").ticked("actif", false));

        assertThat(world.save("place", Target.NEW, PLACE.with("nom", "Mairie"))).isInstanceOf(Outcome.Done.class);
        assertThat(world.wrong("place", former, world.shown("place", former).ticked("actif", true)))
                .containsExactly("nom: name-taken");
    }

    @Test
    void whatCannotBeSeenIsTakenOutOfANameAndTheRestStaysAsItIs() {
        Outcome outcome = world.save(
                "place", Target.NEW, PLACE.with("nom", "Annexe\u0000 <b>du\u200B port</b>\r\nBcc: tous@exemple.fr"));
        Target place = Target.of(((Outcome.Done) outcome).id());

        assertThat(world.kept("place", place).name()).isEqualTo("Annexe <b>du port</b> Bcc: tous@exemple.fr");
        assertThat(
                        world.booking.number(
                                "SELECT count(*) FROM appointments.place WHERE slug = 'annexe-b-du-port-b-bcc-tous-exemple-fr'"))
                .isOne();
    }

    @Test
    void aReleaseThatOpensNothingOrMoreThanAll() {
        Target type = Target.of(Brumeval.TYPE);
        Values shown = world.shown("type", type);

        assertThat(world.wrong("type", type, shown.with("ouverture", "FIXED_HOUR")))
                .containsExactly("semaines: empty", "jour: empty", "heure: empty");
        assertThat(world.wrong(
                        "type",
                        type,
                        shown.with("ouverture", "WAVES")
                                .with("vague-1-jours", 30)
                                .with("vague-1-part", 60)))
                .containsExactly("vague-1-part: not-100");
        assertThat(world.wrong(
                        "type",
                        type,
                        shown.with("ouverture", "RANDOM")
                                .with("hasard-debut", 2)
                                .with("hasard-fin", 30)))
                .containsExactly("hasard-fin: not-less");
    }

    @Test
    void theNameOfAServiceThatIsNotTheAgents() {
        Agent manager = new Agent("m", "Mo", Role.MANAGER, Set.of("voirie"), false);
        boolean may = world.booking.brumeval.jdbi.withHandle(
                handle -> world.settings.named("type").may(handle, manager, Target.of(Brumeval.TYPE)));
        boolean mayDesk = world.booking.brumeval.jdbi.withHandle(handle ->
                world.settings.named("opening").may(handle, manager, world.located("opening", Target.at(DESK))));

        assertThat(may).isFalse();
        assertThat(mayDesk).isFalse();
        assertThat(world.wrong(
                        "type",
                        Target.of(Brumeval.TYPE),
                        world.shown("type", Target.of(Brumeval.TYPE)).with("service", "inconnu")))
                .containsExactly("service: choose");
    }

    @Test
    void whoOrganisesTheServiceOfADeskSetsItsHoursAndAbsencesButNoPlace() {
        Agent manager = new Agent("m", "Mo", Role.MANAGER, Set.of("etat-civil"), false);
        world.booking.brumeval.jdbi.useHandle(handle -> {
            assertThat(world.settings.named("opening").may(handle, manager, world.located("opening", Target.at(DESK))))
                    .isTrue();
            assertThat(world.settings.named("closure").may(handle, manager, world.located("closure", Target.at(DESK))))
                    .isTrue();
            assertThat(world.settings.named("closure").may(handle, manager, Target.NEW))
                    .isFalse();
            assertThat(world.settings.named("place").may(handle, manager, Target.of(Brumeval.PLACE)))
                    .isFalse();
        });
    }

    private static Values other(String rule) {
        return Values.NONE
                .with("repetition", "RULE")
                .with("regle", rule)
                .with("debut", "09:00")
                .with("fin", "12:00")
                .with("du", "2026-12-01");
    }
}
