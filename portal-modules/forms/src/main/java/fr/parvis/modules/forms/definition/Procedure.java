package fr.parvis.modules.forms.definition;

import fr.parvis.spi.catalogue.Procedure.Audience;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A procedure that residents can start.
 *
 * @param id its id in kebab-case, also in its address
 * @param overview what the catalogue and the start page say
 * @param audience who may use it
 * @param handling what becomes of a request
 * @param data its tables and constants, read by expressions as {@code data}
 * @param pages its pages in order
 * @param lookups what could be fetched or compared outside the portal
 */
public record Procedure(
        String id,
        Overview overview,
        Audience audience,
        Handling handling,
        Map<String, Object> data,
        List<Page> pages,
        List<Lookup> lookups) {

    /** All questions of all pages, in order, without those inside groups. */
    public Stream<Question> questions() {
        return pages.stream().flatMap(page -> page.questions().stream());
    }
}
