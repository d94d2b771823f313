package fr.parvis.e2e.feedback;

import fr.parvis.e2e.support.Portal;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** What the database keeps of answers. */
final class Kept {

    private final Jdbi jdbi;

    Kept(Portal portal) {
        jdbi = Jdbi.create(portal.world().database());
    }

    /** The rows of a query, the latest answer first where it matters. */
    List<Map<String, Object>> rows(String query) {
        return jdbi.withHandle(handle -> handle.createQuery(query).mapToMap().list());
    }

    /** The only row of a query. */
    Map<String, Object> row(String query) {
        List<Map<String, Object>> rows = rows(query);
        if (rows.size() != 1) {
            throw new AssertionError(query + " found " + rows);
        }
        return rows.get(0);
    }

    /** The answer whose comment holds these words. */
    Map<String, Object> answerWith(String words) {
        return row("SELECT a.*, c.body, c.masks FROM feedback.answer a JOIN feedback.comment c ON c.answer_id = a.id "
                + "WHERE c.body LIKE '%" + words + "%'");
    }
}
