package fr.parvis.modules.feedback.answer;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.feedback.FeedbackWorld;
import fr.parvis.testkit.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CampaignTest {

    private static final int FALSE_ANSWERS = 10_000;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void isSeenSetApartAndTakenBack() throws SQLException {
        TestDatabase database = TestDatabase.withCore();
        database.migrate("feedback");
        try (Connection connection = database.portal(TestDatabase.BRUMEVAL).getConnection()) {
            meetsACampaign(new FeedbackWorld(connection));
        }
    }

    private static void meetsACampaign(FeedbackWorld world) {
        world.answer("fete", Satisfaction.GOOD, "192.0.2.1");
        world.pass(Duration.ofHours(2));
        for (int n = 0; n < FALSE_ANSWERS; n++) {
            world.pass(Duration.ofMillis(360));
            world.answer("fete", Satisfaction.BAD, "address " + n);
        }
        byte[] mark = world.links
                .mark(world.links.key(UUID.nameUUIDFromBytes(new byte[1]), "fete", 1), "fete", 1)
                .orElseThrow();
        world.answers.begin(
                First.satisfied(Subject.ofRequest("fete", 1, "accueil", mark), Way.ONLINE, Satisfaction.GOOD),
                FeedbackWorld.at("192.0.2.2"));

        world.counting.run();
        assertThat(satisfied(world, "BAD")).as("false ones").isZero();
        assertThat(satisfied(world, "GOOD")).as("true ones, before and during").isEqualTo(2);
        assertThat(world.count("answer WHERE apart = 'CAMPAIGN'")).isEqualTo(FALSE_ANSWERS);

        world.answers.takeBack("fete", Apart.CAMPAIGN, Instant.EPOCH);
        world.counting.run();
        assertThat(satisfied(world, "BAD")).isEqualTo(FALSE_ANSWERS);
    }

    private static long satisfied(FeedbackWorld world, String choice) {
        return world.dashboards.byProcedure(DAY, DAY).get("fete").of("satisfaction", choice);
    }
}
