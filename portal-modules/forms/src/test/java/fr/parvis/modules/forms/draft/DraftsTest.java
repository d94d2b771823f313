package fr.parvis.modules.forms.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.modules.forms.draft.Draft.Unfinished;
import fr.parvis.modules.forms.publication.Published;
import fr.parvis.modules.forms.typed.Typed;
import fr.parvis.testkit.TestDatabase;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers on their way to a request. */
class DraftsTest {

    private static final Optional<UUID> NOBODY = Optional.empty();

    private FormsWorld world;
    private UUID resident;

    @BeforeEach
    void brumeval() {
        TestDatabase own = TestDatabase.withCore();
        own.migrate("forms");
        world = new FormsWorld(own.portal(TestDatabase.BRUMEVAL));
        resident = UUID.randomUUID();
        world.jdbi.useHandle(
                handle -> handle.createUpdate("""
                        INSERT INTO portal.resident (id, collectivite_id, issuer, subject, given_names, family_name,
                            first_seen_at, last_seen_at)
                        VALUES (:id, 'brumeval', 'RESIDENTS', 'zoe', 'Zoé', 'Durand', now(), now())
                        """).bind("id", resident).execute());
    }

    @Test
    void opensToWhoHoldsAKeyAndToNobodyElse() {
        UUID draft = world.begin(NOBODY);
        String key = world.drafts.newKey(draft);
        String other = world.drafts.newKey(world.begin(NOBODY));

        assertThat(open(draft, NOBODY, key)).isPresent();
        assertThat(open(draft, NOBODY, other)).isEmpty();
        assertThat(open(draft, NOBODY, "")).isEmpty();
        assertThat(world.drafts.find(draft, new Access(NOBODY, Optional.empty())))
                .isEmpty();
        assertThat(open(draft, Optional.of(resident), "forged")).isEmpty();
    }

    @Test
    void belongsToWhoSignedInMeanwhileAndNoLongerToTheKey() {
        UUID draft = world.begin(NOBODY);
        String key = world.drafts.newKey(draft);
        world.drafts.adopt(draft, resident);

        assertThat(open(draft, NOBODY, key)).isEmpty();
        assertThat(open(draft, Optional.of(resident), "")).isPresent();
        assertThat(world.drafts.of(resident)).extracting(Draft::id).containsExactly(draft);
    }

    @Test
    void keepsWhatABrowserSendsAfterItsSessionEndedWithoutShowingIt() {
        UUID draft = world.begin(Optional.of(resident));
        String key = world.drafts.newKey(draft);

        assertThat(open(draft, NOBODY, key)).isEmpty();
        assertThat(world.drafts.findToKeep(draft, key)).isPresent();
        assertThat(world.drafts.findToKeep(draft, "forged")).isEmpty();
        assertThat(world.drafts.isInAccount(draft)).isTrue();
    }

    @Test
    void changesOnlyTheAnswersGivenSoThatTwoTabsDoNotUndoEachOther() {
        UUID draft = world.begin(Optional.of(resident));
        world.drafts.save(draft, Map.of("motif", "fête", "jour", "2026-12-24"), Optional.empty());
        Map<String, Object> second = new HashMap<>();
        second.put("motif", "mariage");
        second.put("jour", null);
        world.drafts.save(draft, second, Optional.empty());

        assertThat(open(draft, Optional.of(resident), "").orElseThrow().answers())
                .isEqualTo(Map.of("motif", "mariage"));
    }

    @Test
    void keepsWhatWasTypedAndIsNoAnswerYet() {
        UUID draft = world.begin(Optional.of(resident));
        Unfinished typed =
                new Unfinished("fete", new Typed(Map.of("jour-jour", List.of("31"), "jour-mois", List.of("2"))));
        world.drafts.save(draft, Map.of(), Optional.of(typed));

        assertThat(open(draft, Optional.of(resident), "").orElseThrow().unfinished())
                .contains(typed);
    }

    @Test
    void forgetsADraftThirtyDaysAfterTheLastAnswerWithItsDocuments() {
        UUID draft = world.begin(Optional.of(resident));
        UUID document = UUID.randomUUID();
        world.drafts.save(
                draft,
                Map.of(
                        "enfants",
                        List.of(Map.of("pai", Map.of("documents", List.of(Map.of("id", document.toString())))))),
                Optional.empty());
        world.wait(Duration.ofDays(29));
        assertThat(world.drafts.eraseExpired()).isEmpty();
        world.wait(Duration.ofDays(2));

        assertThat(open(draft, Optional.of(resident), "")).isEmpty();
        assertThat(world.drafts.eraseExpired()).containsExactly(document);
        assertThat(world.drafts.isInAccount(draft)).isFalse();
    }

    @Test
    void becomesOneRequestHoweverOftenTheButtonIsPressed() {
        UUID draft = world.begin(NOBODY);

        CompletableFuture<Draft.Submitted> first =
                CompletableFuture.supplyAsync(() -> world.submit(draft, Map.of("motif", "fête")));
        Draft.Submitted second = world.submit(draft, Map.of("motif", "fête"));

        assertThat(first.join()).isEqualTo(second);
        assertThat(requests()).isEqualTo(1);
        assertThat(world.submissions.find(second.requestId()).orElseThrow().answers())
                .isEqualTo(Map.of("motif", "fête"));
    }

    @Test
    void correctsOnlyWhatWasAskedAgain() {
        UUID request = world.submit(world.begin(NOBODY), Map.of("motif", "fête", "jour", "2026-12-24"))
                .requestId();
        world.submissions.keepCorrections(request, Map.of("motif", "mariage"));
        assertThat(world.submissions.corrections(request)).isEqualTo(Map.of("motif", "mariage"));

        world.submissions.correct(request, Map.of("motif", "mariage"), List.of());

        assertThat(world.submissions.find(request).orElseThrow().answers())
                .isEqualTo(Map.of("motif", "mariage", "jour", "2026-12-24"));
        assertThat(world.submissions.corrections(request)).isEmpty();
    }

    @Test
    void keepsADraftOnTheRevisionThatItsAuthorBeganWith() {
        UUID draft = world.begin(Optional.of(resident));
        Published before = world.revisions.offered("fete").orElseThrow();
        world.revisions.offer(
                FormsWorld.definition(before.definition().json().replace("Organiser une", "Préparer une")));

        assertThat(world.revisions.offered("fete").orElseThrow().revision()).isEqualTo(2);
        assertThat(open(draft, Optional.of(resident), "").orElseThrow().revision())
                .isEqualTo(1);
        world.revisions.offer(before.definition());
        assertThat(world.revisions.offered("fete").orElseThrow().revision())
                .as("going back gives the former revision, not a new one")
                .isEqualTo(1);
    }

    @Test
    void neverChangesAPublishedRevision() {
        world.begin(NOBODY);

        assertThatThrownBy(() -> world.jdbi.useHandle(
                        handle -> handle.execute("UPDATE forms.revision SET definition = definition || ' '")))
                .hasMessageContaining("a published revision never changes");
    }

    private Optional<Draft> open(UUID draft, Optional<UUID> visitor, String key) {
        return world.drafts.find(draft, new Access(visitor, Optional.of(key)));
    }

    private int requests() {
        return world.jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM portal.request")
                .mapTo(Integer.class)
                .one());
    }
}
