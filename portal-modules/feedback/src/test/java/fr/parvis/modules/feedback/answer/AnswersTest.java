package fr.parvis.modules.feedback.answer;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.feedback.FeedbackWorld;
import fr.parvis.testkit.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private FeedbackWorld world;

    @BeforeEach
    void begin() {
        TestDatabase database = TestDatabase.withCore();
        database.migrate("feedback");
        world = new FeedbackWorld(database.portal(TestDatabase.BRUMEVAL));
    }

    @Test
    void keepsEachStepAsItIsGiven() {
        Token token = world.answer("fete", Satisfaction.GOOD, "192.0.2.1").orElseThrow();
        assertThat(world.count("answer WHERE satisfaction = 'GOOD' AND comprehension IS NULL"))
                .isEqualTo(1);

        world.answers.keepClarity(world.answers.find(token).orElseThrow(), Optional.of(4));
        assertThat(world.count("answer WHERE comprehension = 4 AND NOT finished"))
                .isEqualTo(1);
    }

    @Test
    void nobodyAddsToAFinishedAnswer() {
        Token token = world.answer("fete", Satisfaction.GOOD, "192.0.2.1").orElseThrow();
        world.answers.finish(world.answers.find(token).orElseThrow());

        assertThat(world.answers.find(token)).isEmpty();
    }

    @Test
    void goingBackChangesWhatWasSaidOfHelp() {
        Token token = world.answer("fete", Satisfaction.BAD, "192.0.2.1").orElseThrow();
        OpenAnswer open = world.answers.find(token).orElseThrow();
        world.answers.keepContacts(open, List.of(new Contact(HelpChannel.PHONE, Optional.of(false), Optional.empty())));
        world.answers.keepContacts(open, List.of(new Contact(HelpChannel.NONE, Optional.empty(), Optional.empty())));

        assertThat(world.count("contact WHERE channel = 'NONE'")).isEqualTo(1);
        assertThat(world.count("contact")).isEqualTo(1);
    }

    @Test
    void theManyPeopleOfOneKioskCount() {
        for (int n = 0; n <= Suspicion.PER_ADDRESS; n++) {
            world.answers.begin(
                    First.satisfied(
                            Subject.ofProcedure(Moment.PROCEDURE, "fete", "accueil"), Way.KIOSK, Satisfaction.GOOD),
                    FeedbackWorld.at("192.0.2.1"));
        }

        assertThat(world.count("answer WHERE apart IS NULL")).isEqualTo(Suspicion.PER_ADDRESS + 1);
    }

    @Test
    void takesOneAnswerARequest() {
        UUID request = UUID.randomUUID();
        byte[] mark =
                world.links.mark(world.links.key(request, "fete", 3), "fete", 3).orElseThrow();
        First first = First.satisfied(Subject.ofRequest("fete", 3, "accueil", mark), Way.ONLINE, Satisfaction.GOOD);

        assertThat(world.answers.begin(first, FeedbackWorld.at("192.0.2.1"))).isPresent();
        assertThat(world.answers.begin(first, FeedbackWorld.at("192.0.2.2"))).isEmpty();
        assertThat(world.count("answer")).isEqualTo(1);
    }

    @Test
    void keepsNothingThatLeadsToTheRequest() {
        UUID request = UUID.randomUUID();
        byte[] mark =
                world.links.mark(world.links.key(request, "fete", 3), "fete", 3).orElseThrow();
        world.answers.begin(
                First.satisfied(Subject.ofRequest("fete", 3, "accueil", mark), Way.ONLINE, Satisfaction.GOOD),
                FeedbackWorld.at("192.0.2.1"));

        String row = world.jdbi.withHandle(handle -> handle.createQuery("SELECT a::text FROM feedback.answer a")
                .mapTo(String.class)
                .one());
        assertThat(row).doesNotContain(request.toString()).doesNotContain("192.0.2.1");
    }

    @Test
    void opensNoGuessedOrChangedLink() {
        String key = world.links.key(UUID.randomUUID(), "fete", 3);

        assertThat(world.links.mark(key, "fete", 4)).isEmpty();
        assertThat(world.links.mark(key, "mariage", 3)).isEmpty();
        assertThat(world.links.mark("A".repeat(64), "fete", 3)).isEmpty();
        assertThat(world.links.mark("é&\0", "fete", 3)).isEmpty();
        assertThat(world.links.mark("", "fete", 3)).isEmpty();
        assertThat(world.links.mark(key, "fete", 3)).isPresent();
    }

    @Test
    void setsApartWhatNoHumanSends() {
        First first = First.helped("/demarches", false);
        world.answers.begin(first, new Sender("a", true, Optional.of(Duration.ofSeconds(20)), Set.of()));
        world.answers.begin(first, new Sender("b", false, Optional.of(Duration.ofMillis(300)), Set.of()));
        world.answers.begin(first, new Sender("c", false, Optional.empty(), Set.of()));
        world.answers.begin(first, FeedbackWorld.at("d"));

        assertThat(world.count("answer WHERE apart = 'TRAP'")).isEqualTo(1);
        assertThat(world.count("answer WHERE apart = 'TOO_FAST'")).isEqualTo(2);
        assertThat(world.count("answer WHERE apart IS NULL")).isEqualTo(1);
    }

    @Test
    void countsTheFirstThirtyOfAnAddressInAnHour() {
        for (int n = 0; n < 40; n++) {
            world.answer("fete-" + n, Satisfaction.BAD, "192.0.2.1");
        }
        assertThat(world.count("answer WHERE apart IS NULL")).isEqualTo(30);
        assertThat(world.count("answer WHERE apart = 'SAME_ADDRESS'")).isEqualTo(10);

        world.pass(Duration.ofHours(2));
        world.answer("fete", Satisfaction.BAD, "192.0.2.1");
        assertThat(world.count("answer WHERE apart IS NULL")).isEqualTo(31);
    }

    @Test
    void forgetsAddressesTheDayAfter() {
        world.answer("fete", Satisfaction.BAD, "192.0.2.1");
        world.pass(Duration.ofDays(1));
        world.secrets.forget();

        assertThat(world.count("answer WHERE address_hash IS NOT NULL")).isZero();
        assertThat(world.count("day_salt")).isZero();
    }

    @Test
    void answersForAProcedureThatIsGoneAreKeptAndCounted() {
        world.answer("procedure-that-nobody-publishes", Satisfaction.GOOD, "192.0.2.1");
        world.counting.run();

        assertThat(world.count("day_count WHERE procedure_id = 'procedure-that-nobody-publishes'"))
                .isEqualTo(1);
    }
}
