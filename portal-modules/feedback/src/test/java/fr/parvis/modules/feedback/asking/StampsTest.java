package fr.parvis.modules.feedback.asking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.feedback.answer.Secrets;
import fr.parvis.testkit.OneCollectivite;
import fr.parvis.testkit.SettableClock;
import fr.parvis.testkit.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StampsTest {

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-24T09:00:00Z"));
    private Stamps stamps;

    @BeforeEach
    void begin() {
        TestDatabase database = TestDatabase.withCore();
        database.migrate("feedback");
        Jdbi jdbi = Jdbi.create(database.portal(TestDatabase.BRUMEVAL)).installPlugin(new PostgresPlugin());
        stamps = new Stamps(new Secrets(jdbi, OneCollectivite.brumeval(), clock), clock);
    }

    @Test
    void tellHowLongAPageWasShown() {
        String stamp = stamps.now();
        clock.move(Duration.ofSeconds(12));

        assertThat(stamps.age(stamp)).contains(Duration.ofSeconds(12));
    }

    @Test
    void nobodyElseWritesOne() {
        String stamp = stamps.now();

        assertThat(stamps.age("1" + stamp)).isEmpty();
        assertThat(stamps.age("0.")).isEmpty();
        assertThat(stamps.age("")).isEmpty();
        assertThat(stamps.age(".")).isEmpty();
    }
}
