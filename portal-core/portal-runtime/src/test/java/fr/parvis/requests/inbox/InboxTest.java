package fr.parvis.requests.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.requests.inbox.InboxQuery.Assignee;
import fr.parvis.spi.request.SubmittedRequest;
import fr.parvis.testkit.DatabaseExtension;
import fr.parvis.testkit.TestDatabase;
import fr.parvis.world.People;
import fr.parvis.world.RequestsWorld;
import fr.parvis.world.World;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(DatabaseExtension.class)
class InboxTest {

    private final TestDatabase database;
    private RequestsWorld brumeval;

    @TempDir
    private Path documents;

    InboxTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        brumeval = new RequestsWorld(World.brumeval(database, documents));
        brumeval.ground.people.signIn(People.MARTINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"léa", "LEA", "Le\u0301a", "martin léa", "d’un acte", "d'un acte", "état", "etat civil", "l\0éa"
            })
    void findsWordsHoweverTheyAreTyped(String words) {
        SubmittedRequest submitted = brumeval.submitted();

        assertThat(search(words)).contains(submitted.reference());
        assertThat(search(submitted.reference().toLowerCase())).containsExactly(submitted.reference());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "L%a", "L_a", "' OR true --"})
    void takesWordsLiterally(String words) {
        brumeval.submitted();

        assertThat(search(words)).isEmpty();
    }

    @Test
    void keepsSensitiveRequestsInsideTheirService() {
        SubmittedRequest watch = brumeval.submit(brumeval.holidayWatch());

        brumeval.ground.people.signIn(People.HUGO);
        assertThat(search("Petit")).contains(watch.reference());
        for (var other : List.of(People.MARTINE, People.NADIA, People.NEIGHBOUR)) {
            brumeval.ground.people.signIn(other);
            assertThat(search("Petit")).isEmpty();
            assertThat(brumeval.ground.transaction(() -> brumeval.files.open(watch.reference())))
                    .isEmpty();
        }
    }

    @Test
    void turnsThePagesOfTenThousandRequestsWithoutLosingOrRepeatingAny() {
        SubmittedRequest first = brumeval.submitted();
        int before = total();
        brumeval.ground.transact(() -> brumeval.ground.jdbi.useHandle(handle ->
                handle.createUpdate("""
                INSERT INTO portal.request SELECT (jsonb_populate_record(r, jsonb_build_object(
                    'id', gen_random_uuid(), 'submission_key', gen_random_uuid(), 'due_at', r.due_at + n % 100 * interval '1 h',
                    'reference', 'ZZZ-26-' || lpad(n::text, 4, '0') || '-Z'))).*
                FROM portal.request r, generate_series(1, 9999) n WHERE reference = :reference
                """).bind("reference", first.reference()).execute()));

        assertThat(total()).isEqualTo(before + 9_999);
        List<InboxRow> all = IntStream.iterate(0, offset -> offset < before + 9_999, offset -> offset + 500)
                .mapToObj(offset -> list(InboxQuery.underWay(offset, 500)))
                .flatMap(List::stream)
                .toList();
        assertThat(all).extracting(InboxRow::reference).doesNotHaveDuplicates().hasSize(before + 9_999);
        assertThat(all)
                .extracting(row -> row.dueAt().orElse(Instant.MAX))
                .isSortedAccordingTo(Comparator.naturalOrder());
        brumeval.ground.transact(() -> brumeval.ground.jdbi.useHandle(
                handle -> handle.execute("DELETE FROM portal.request WHERE reference LIKE 'ZZZ-%'")));
    }

    private int total() {
        return brumeval.ground
                .transaction(() -> brumeval.inbox.list(InboxQuery.underWay(0, 1)))
                .total();
    }

    private List<String> search(String words) {
        return list(new InboxQuery(
                        Set.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Assignee.ANYONE,
                        false,
                        Optional.of(words),
                        0,
                        20_000))
                .stream()
                .map(InboxRow::reference)
                .toList();
    }

    private List<InboxRow> list(InboxQuery query) {
        return brumeval.ground.transaction(() -> brumeval.inbox.list(query)).items();
    }
}
