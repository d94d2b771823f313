package fr.parvis.modules.appointments.ants.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.appointments.Brumeval;
import fr.parvis.modules.appointments.ants.AntsWorld;
import fr.parvis.modules.appointments.ants.coordination.Breaker;
import fr.parvis.modules.appointments.ants.coordination.Coordination;
import fr.parvis.modules.appointments.booking.BookingWorld;
import fr.parvis.modules.appointments.booking.PreApplications.Remark;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a resident is told of the numbers of pre-applications, with a simulated State. */
class NumberCheckTest {

    private final AntsWorld world = new AntsWorld();
    private final Brumeval brumeval = world.booking.brumeval;
    private NumberCheck numbers;
    private UUID hold;

    @BeforeEach
    void hold() {
        numbers = new NumberCheck(
                world.settings,
                new Breaker(new Coordination(), brumeval.clock),
                new NumberRows(brumeval.jdbi, world.collectivites, brumeval.clock),
                new Remarks(world.collectivites));
        hold = world.booking.held(BookingWorld.NINE, "zoe");
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void keepsNumbersThatTheStateValidated() {
        assertThat(numbers.check(hold, List.of("VALIDE0001", "VALIDE0002"))).isEmpty();
        assertThat(numbers.isKept(hold, List.of("VALIDE0001", "VALIDE0002"))).isTrue();
        assertThat(numbers.check(hold, List.of("VALIDE0003"))).isEmpty();
        assertThat(numbers.isKept(hold, List.of("VALIDE0003"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "INCONNU001, n’existe pas",
        "EXPIREE001, n’est plus valable",
        "CONSOMME01, a déjà servi",
        "DECLARE001, est déjà en cours"
    })
    void refusesANumberThatTheStateDoesNotAcceptAndSaysWhatToDo(String number, String words) {
        List<Remark> remarks = numbers.check(hold, List.of("VALIDE0001", number));

        assertThat(remarks).singleElement().satisfies(remark -> {
            assertThat(remark.index()).isEqualTo(1);
            assertThat(remark.refused()).isTrue();
            assertThat(remark.sentence()).contains(words);
        });
        assertThat(numbers.isKept(hold, List.of("VALIDE0001", number))).isFalse();
    }

    @Test
    void warnsOfAnAppointmentElsewhereAndLetsPass() {
        assertThat(numbers.check(hold, List.of("AILLEURS01"))).singleElement().satisfies(remark -> {
            assertThat(remark.refused()).isFalse();
            assertThat(remark.sentence())
                    .contains("AILLEURS01", "Mairie de Sainte-Foy", "mardi 12 janvier 2027 à 10 h");
        });
        assertThat(numbers.isKept(hold, List.of("AILLEURS01"))).isTrue();
    }

    @Test
    void warnsOfAnAppointmentHereBeforeTheStateKnowsOfIt() {
        numbers.check(hold, List.of("VALIDE0001"));
        world.booking.confirm(hold, "zoe@exemple.fr");
        UUID second = world.booking.held(BookingWorld.NINE.plus(Duration.ofHours(1)), "zoe");

        assertThat(numbers.check(second, List.of("VALIDE0001")))
                .singleElement()
                .satisfies(remark -> assertThat(remark.sentence()).contains("Mairie, mardi 1er décembre 2026 à 9 h"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"123", "VALIDE00012", "VALIDE-001", "VALIDE 001", "ÉVALIDE001", "'; DROP --", "１２３４５６７８９０"})
    void refusesWhatIsNoNumberWithoutAskingTheState(String number) {
        world.close();

        assertThat(numbers.check(hold, List.of(number)))
                .singleElement()
                .satisfies(remark -> assertThat(remark.sentence()).contains("dix lettres ou chiffres"));
    }

    @Test
    void asksEachPersonForANumberOfTheirOwn() {
        assertThat(numbers.check(hold, List.of("VALIDE0001", "VALIDE0001", "")))
                .extracting(Remark::index, Remark::refused)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, true), org.assertj.core.groups.Tuple.tuple(2, true));
        assertThat(numbers.check(hold, List.of("")).get(0).sentence()).contains("Appelez le 02 99 00 00 00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "error", "empty", "slow"})
    void withoutAnAnswerNothingIsBookedUnlessTheCommuneWantsIt(String trouble) {
        world.pull("failures", "failure=" + trouble);

        assertThat(numbers.check(hold, List.of("VALIDE0001"))).singleElement().satisfies(remark -> {
            assertThat(remark.refused()).isTrue();
            assertThat(remark.sentence()).contains("ne répond pas", "Réessayez");
        });
        world.options.put("appointments.ants-book-unverified", "true");
        assertThat(numbers.check(hold, List.of("VALIDE0001"))).singleElement().satisfies(remark -> {
            assertThat(remark.refused()).isFalse();
            assertThat(remark.sentence()).contains("Relisez");
        });
        assertThat(numbers.isKept(hold, List.of("VALIDE0001"))).isTrue();
    }

    @Test
    void aServiceThatIsDownCostsResidentsNoTimeAndIsTriedAgainLater() {
        world.pull("failures", "failure=error");
        for (int count = 0; count < 3; count++) {
            numbers.check(hold, List.of("VALIDE0001"));
        }
        world.pull("failures", "failure=slow");
        long start = System.nanoTime();
        assertThat(numbers.check(hold, List.of("VALIDE0001"))).hasSize(1);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));

        world.pull("failures", "failure=none");
        assertThat(numbers.check(hold, List.of("VALIDE0001"))).hasSize(1);
        brumeval.wait(Duration.ofSeconds(31));
        assertThat(numbers.check(hold, List.of("VALIDE0001"))).isEmpty();
    }

    @Test
    void aWrongTokenIsNoAnswer() {
        world.environment.put("PARVIS_ANTS_COORDINATION", "un-autre");

        assertThat(numbers.check(hold, List.of("VALIDE0001"))).hasSize(1);
    }

    @Test
    void withoutTheStateNumbersAreKeptAsTheyCome() {
        world.options.clear();

        assertThat(numbers.check(hold, List.of("INCONNU001"))).isEmpty();
        assertThat(numbers.isKept(hold, List.of("INCONNU001"))).isTrue();
    }

    @Test
    void numbersFollowToAnotherTimeForTheSameSubjectAndAsManyPeople() {
        numbers.check(hold, List.of("VALIDE0001"));
        UUID alone = world.booking.held(BookingWorld.NINE.plus(Duration.ofHours(1)), "zoe");

        numbers.carryOver(hold, alone);
        numbers.carryOver(hold, alone);
        assertThat(numbers.isKept(alone, List.of("VALIDE0001"))).isTrue();
    }
}
