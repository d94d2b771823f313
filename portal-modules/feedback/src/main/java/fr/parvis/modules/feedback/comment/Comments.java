package fr.parvis.modules.feedback.comment;

import fr.parvis.modules.feedback.masking.Masking;
import fr.parvis.modules.feedback.masking.Masking.Masked;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Keeps what residents write, once nothing in it tells who they are. */
@ApplicationScoped
public class Comments {

    /** The State's limit, in characters as residents count them. */
    public static final int LONGEST = 15_000;

    /** Comments of less are about the same button, mostly. */
    private static final double ALIKE = 0.35;

    private Jdbi jdbi;
    private Collectivites collectivites;
    private Words words;

    /** For the container's proxy. */
    protected Comments() {}

    @Inject
    public Comments(Jdbi jdbi, Collectivites collectivites, Words words) {
        this.jdbi = jdbi;
        this.collectivites = collectivites;
        this.words = words;
    }

    /**
     * Keeps a comment. What is longer than {@link #LONGEST} is cut; what is blank is not kept.
     *
     * @param names names to mask
     */
    @Transactional
    public void keep(UUID answerId, Asked asked, String text, Collection<String> names) {
        Masked masked = Masking.mask(tidy(text), names);
        if (!masked.text().isBlank()) {
            jdbi.useHandle(handle -> insert(handle, answerId, asked, masked));
        }
    }

    private void insert(Handle handle, UUID answerId, Asked asked, Masked masked) {
        Dictionary.Reading reading = words.get().read(masked.text());
        UUID id = UUID.randomUUID();
        handle.createUpdate("""
                        INSERT INTO feedback.comment (id, collectivite_id, answer_id, question, body, masks, theme, tone, alike)
                        VALUES (:id, :collectivite, :answer, :asked, :body, :masks, :theme, :tone, :alike)
                        ON CONFLICT (collectivite_id, answer_id, question)
                            DO UPDATE SET body = :body, masks = :masks, theme = :theme, tone = :tone
                        """)
                .bind("id", id)
                .bind("collectivite", collectivites.current().id())
                .bind("answer", answerId)
                .bind("asked", asked.name())
                .bind("body", masked.text())
                .bind("masks", masked.masks())
                .bind("theme", reading.theme())
                .bind("tone", reading.tone().name())
                .bind("alike", alike(handle, masked.text(), answerId, id))
                .execute();
    }

    /** The group of the comment that is most like it: by its trigrams, or by what is left of its words without grammar. */
    private static UUID alike(Handle handle, String body, UUID answerId, UUID own) {
        return handle.createQuery("""
                        SELECT c.alike FROM feedback.comment c JOIN feedback.answer a ON a.id = c.answer_id
                            JOIN feedback.answer mine ON mine.id = :answer
                        WHERE a.id <> mine.id AND a.procedure_id IS NOT DISTINCT FROM mine.procedure_id
                            AND a.page_path IS NOT DISTINCT FROM mine.page_path AND NOT c.handled
                            AND a.day > mine.day - 90 AND length(c.body) < 1000 AND length(:body) < 1000
                            AND (portal.similarity(lower(portal.unaccent(c.body)), lower(portal.unaccent(:body))) > :least
                                OR to_tsvector('portal.french_plain', c.body) @@ plainto_tsquery('portal.french_plain', :body)
                                    AND numnode(plainto_tsquery('portal.french_plain', :body)) >= 3)
                        ORDER BY portal.similarity(lower(c.body), lower(:body)) DESC LIMIT 1
                        """)
                .bind("answer", answerId)
                .bind("body", body)
                .bind("least", ALIKE)
                .mapTo(UUID.class)
                .findOne()
                .orElse(own);
    }

    /** No character that a database refuses, none that turns the lines after it round, and not too many of the others. */
    private static String tidy(String text) {
        String clean = text.replace("\r\n", "\n")
                .replaceAll("[\\p{Cc}&&[^\\n\\t]]", "")
                .replaceAll("[\\u202A-\\u202E\\u2066-\\u2069]", "")
                .replaceAll("\\p{Cs}", "")
                .strip();
        int length = clean.codePointCount(0, clean.length());
        return length <= LONGEST ? clean : clean.substring(0, clean.offsetByCodePoints(0, LONGEST));
    }
}
