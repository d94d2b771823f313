package fr.parvis.modules.feedback.comment;

import fr.parvis.modules.feedback.comment.Dictionary.Word;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The dictionary of the current collectivité: the one that comes with the module until somebody changes it. */
@ApplicationScoped
public class Words {

    private static final List<Word> GIVEN = read("words.tsv");

    private Jdbi jdbi;
    private Collectivites collectivites;

    /** For the container's proxy. */
    protected Words() {}

    @Inject
    public Words(Jdbi jdbi, Collectivites collectivites) {
        this.jdbi = jdbi;
        this.collectivites = collectivites;
    }

    /** By word. */
    @Transactional
    public Dictionary get() {
        List<Word> own = jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM feedback.word ORDER BY word")
                .map((row, context) -> new Word(row.getString("word"), row.getInt("tone"), row.getString("theme")))
                .list());
        return new Dictionary(own.isEmpty() ? GIVEN : own);
    }

    /** Takes a word in, or changes it. */
    @Transactional
    public void put(Word word) {
        jdbi.useHandle(handle -> {
            copyGiven(handle);
            insert(handle, word);
        });
    }

    /** Takes a word out. */
    @Transactional
    public void remove(String word) {
        jdbi.useHandle(handle -> {
            copyGiven(handle);
            handle.createUpdate("DELETE FROM feedback.word WHERE word = :word")
                    .bind("word", word)
                    .execute();
        });
    }

    private void copyGiven(Handle handle) {
        boolean none = handle.createQuery("SELECT NOT EXISTS (SELECT FROM feedback.word)")
                .mapTo(boolean.class)
                .one();
        if (none) {
            GIVEN.forEach(word -> insert(handle, word));
        }
    }

    private void insert(Handle handle, Word word) {
        handle.createUpdate("""
                        INSERT INTO feedback.word VALUES (:collectivite, :word, :tone, :theme)
                        ON CONFLICT (collectivite_id, word) DO UPDATE SET tone = :tone, theme = :theme
                        """)
                .bind("collectivite", collectivites.current().id())
                .bind("word", word.word().strip().toLowerCase(Locale.FRENCH))
                .bind("tone", word.tone())
                .bind("theme", word.theme().strip())
                .execute();
    }

    private static List<Word> read(String name) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Words.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Word(cells[0], Integer.parseInt(cells[1]), cells[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
