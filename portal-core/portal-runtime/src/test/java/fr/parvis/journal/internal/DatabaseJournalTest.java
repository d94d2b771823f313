package fr.parvis.journal.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.database.internal.DatabaseProducer;
import fr.parvis.journal.Actor;
import fr.parvis.journal.JournalEntry;
import fr.parvis.testkit.DatabaseExtension;
import fr.parvis.testkit.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DatabaseExtension.class)
class DatabaseJournalTest {

    private static final Actor MARTINE = new Actor(Actor.Kind.AGENT, "Martine Durand");
    private static final UUID REQUEST = UUID.fromString("8d7a5c1e-3a52-4f5b-9a63-0d1f5f1c2b3a");
    private static final Instant NOON = Instant.parse("2026-11-24T11:00:00.123456Z");

    private final TestDatabase database;
    private final DatabaseJournal brumeval;

    DatabaseJournalTest(TestDatabase database) {
        this.database = database;
        this.brumeval = journal(TestDatabase.BRUMEVAL);
    }

    @AfterEach
    void emptyTheJournal() {
        bypassingTriggers("DELETE FROM portal.journal", "DELETE FROM portal.journal_head");
    }

    @Test
    void givesBackWhatWasRecordedOfARequest() {
        brumeval.record(MARTINE, "request.taken", REQUEST, Map.of("from", "SUBMITTED"));
        brumeval.record(MARTINE, "portal.opened", null, Map.of());

        assertThat(brumeval.of(REQUEST))
                .containsExactly(new JournalEntry(1, NOON, MARTINE, "request.taken", Map.of("from", "SUBMITTED")));
    }

    @Test
    void chainsTheEntriesOfConcurrentWritersWithoutAGap() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(8);
        List<Callable<Void>> acts = IntStream.range(0, 80)
                .<Callable<Void>>mapToObj(number -> () -> {
                    brumeval.record(MARTINE, "act", REQUEST, Map.of("number", number));
                    return null;
                })
                .toList();
        for (Future<Void> act : writers.invokeAll(acts)) {
            act.get();
        }
        writers.shutdown();

        assertThat(brumeval.of(REQUEST)).extracting(JournalEntry::seq).containsExactlyElementsOf(oneTo(80));
        assertThat(brumeval.findings()).isEmpty();
    }

    @Test
    void noticesAnEntryThatTheOwnerChangedBehindTheTriggers() {
        recordThree();
        bypassingTriggers("UPDATE portal.journal SET actor = 'Someone else' WHERE seq = 2");

        assertThat(brumeval.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("n° 2"));
    }

    @Test
    void noticesAMissingEntry() {
        recordThree();
        bypassingTriggers("DELETE FROM portal.journal WHERE seq = 2");

        assertThat(brumeval.findings()).hasSize(1);
    }

    @Test
    void noticesThatTheLastEntriesAreGone() {
        recordThree();
        bypassingTriggers("DELETE FROM portal.journal WHERE seq = 3");

        assertThat(brumeval.findings()).hasSize(1);
    }

    @Test
    void refusesAChangeByTheOwner() {
        recordThree();

        for (String change : List.of("UPDATE portal.journal SET actor = 'x'", "DELETE FROM portal.journal")) {
            assertThatThrownBy(() -> Jdbi.create(database.owner(TestDatabase.BRUMEVAL))
                            .useHandle(handle -> handle.execute(change)))
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void keepsOneChainForEachCollectivite() {
        brumeval.record(MARTINE, "act", REQUEST, Map.of());

        DatabaseJournal saintAubin = journal(TestDatabase.SAINT_AUBIN);
        saintAubin.record(MARTINE, "act", null, Map.of());

        assertThat(saintAubin.of(REQUEST)).isEmpty();
        assertThat(saintAubin.findings()).isEmpty();
        assertThat(brumeval.findings()).isEmpty();
    }

    @Test
    void recordsNothingWithoutACollectivite() {
        assertThatThrownBy(() -> journal(database.portal()).record(MARTINE, "act", null, Map.of()))
                .hasMessageContaining("journal");
    }

    private void recordThree() {
        IntStream.rangeClosed(1, 3).forEach(number -> brumeval.record(MARTINE, "act", REQUEST, Map.of("n", number)));
    }

    private DatabaseJournal journal(String collectivite) {
        return journal(database.portal(collectivite));
    }

    private static DatabaseJournal journal(DataSource dataSource) {
        return new DatabaseJournal(
                DatabaseProducer.configured(Jdbi.create(dataSource)), Clock.fixed(NOON, ZoneOffset.UTC));
    }

    /** What someone with the keys of the server could do. */
    private void bypassingTriggers(String... commands) {
        Jdbi.create(database.superuser()).useHandle(handle -> {
            handle.execute("SET session_replication_role = replica");
            for (String command : commands) {
                handle.execute(command);
            }
        });
    }

    private static List<Long> oneTo(long last) {
        return IntStream.rangeClosed(1, (int) last).mapToObj(Long::valueOf).toList();
    }
}
