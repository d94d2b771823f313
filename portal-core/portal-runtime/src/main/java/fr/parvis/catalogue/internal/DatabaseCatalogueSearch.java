package fr.parvis.catalogue.internal;

import fr.parvis.catalogue.CatalogueSearch;
import fr.parvis.catalogue.ThemeList;
import fr.parvis.collectivites.Recent;
import fr.parvis.spi.catalogue.Procedure;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Searches by stems, and by likeness for the words that match no stem. */
@ApplicationScoped
public class DatabaseCatalogueSearch implements CatalogueSearch {

    /**
     * Each word counts for itself. A word found by its stem counts one, and more in a title than in a summary; a word
     * that only resembles counts by its likeness. An entry is found when at least half of the words count.
     */
    private static final String SEARCH = """
            WITH word AS (
                SELECT word, plainto_tsquery('portal.french_plain', word) AS stem FROM unnest(:words) AS word),
            score AS (
                SELECT entry.procedure_id, entry.title, avg(CASE
                    WHEN entry.search @@ word.stem
                        THEN 1 + ts_rank('{0.1, 0.3, 0.8, 1.0}', entry.search, word.stem)
                    WHEN length(word.word) > 3 AND portal.word_similarity(word.word, entry.words) >= :likeness
                        THEN portal.word_similarity(word.word, entry.words)
                    ELSE 0 END) AS score
                FROM portal.catalogue_entry entry CROSS JOIN word
                WHERE numnode(word.stem) > 0
                GROUP BY entry.procedure_id, entry.title)
            SELECT entry.definition FROM score JOIN portal.catalogue_entry entry USING (procedure_id)
            WHERE score.score >= 0.5 * :likeness
            ORDER BY score.score DESC, score.title LIMIT 50
            """;

    /** Two letters exchanged in "cantine" leave a likeness of 0.45; unrelated words rarely reach 0.4. */
    private static final double LIKENESS = 0.45;

    /** Another node of a cluster may have published. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private Jdbi jdbi;
    private ThemeLists themes;
    private Recent<List<ThemeList>> recent;

    /** For the container's proxy. */
    protected DatabaseCatalogueSearch() {}

    @Inject
    public DatabaseCatalogueSearch(Jdbi jdbi, ThemeLists themes, Collectivites collectivites, Clock clock) {
        this.jdbi = jdbi;
        this.themes = themes;
        this.recent = new Recent<>(collectivites, clock, FRESH);
    }

    @Override
    public List<ThemeList> byTheme() {
        return recent.get(themes::read);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) CatalogueChanged changed) {
        recent.forget(changed.collectivite());
    }

    @Override
    @Transactional
    public List<Procedure> search(String words) {
        List<String> plain = PlainWords.list(words);
        if (plain.isEmpty()) {
            return List.of();
        }
        return jdbi.withHandle(handle -> handle.createQuery(SEARCH)
                .bindArray("words", String.class, plain)
                .bind("likeness", LIKENESS)
                .mapTo(DatabaseCatalogue.DEFINITION)
                .list());
    }

    @Override
    @Transactional
    public Optional<Procedure> find(String id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT definition FROM portal.catalogue_entry WHERE procedure_id = :id")
                        .bind("id", id)
                        .mapTo(DatabaseCatalogue.DEFINITION)
                        .findOne());
    }
}
