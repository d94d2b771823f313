package fr.parvis.modules.forms.interview;

import fr.parvis.modules.forms.definition.Rule;
import fr.parvis.modules.forms.reading.Definition;
import fr.parvis.modules.forms.rules.Facts;
import fr.parvis.modules.forms.rules.Situation;
import fr.parvis.modules.forms.typed.Fault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A procedure as one resident meets it: which pages and questions are asked, given the answers so far.
 *
 * @param definition the procedure
 * @param pages the pages that are asked, in order; never empty for a sound procedure
 * @param facts what expressions on the whole request read
 * @param whole whether it holds all that some answer could bring up
 */
public record Interview(Definition definition, List<AskedPage> pages, Facts facts, boolean whole) {

    /**
     * Walks through a procedure.
     *
     * @param answers JSON values by question id
     */
    public static Interview of(Definition definition, Situation situation, Map<String, Object> answers) {
        return of(definition, situation, answers, false);
    }

    /**
     * All that could be asked, whatever is answered on the way: for who fills it in where nothing can be evaluated.
     *
     * @param answers JSON values by question id
     */
    public static Interview whole(Definition definition, Situation situation, Map<String, Object> answers) {
        return of(definition, situation, answers, true);
    }

    private static Interview of(
            Definition definition, Situation situation, Map<String, Object> answers, boolean whole) {
        Map<String, Object> known = new LinkedHashMap<>();
        Facts facts = Facts.of(situation, definition.procedure().data(), known);
        List<AskedPage> pages = new Walk(definition, facts, known, whole).through(answers);
        return new Interview(definition, pages, facts, whole);
    }

    /** The page of this id, if it is asked. */
    public Optional<AskedPage> page(String id) {
        return pages.stream().filter(page -> page.page().id().equals(id)).findFirst();
    }

    /** What is wrong or missing on a page. */
    public List<Fault> faults(AskedPage page) {
        return new Check(definition.rulebook()).faults(page);
    }

    /** Rules that warn of something on a page without keeping it from being complete. */
    public List<Rule> warnings(AskedPage page) {
        return new Check(definition.rulebook()).warnings(page);
    }

    /** Whether a question needs an answer. */
    public boolean requires(AskedQuestion asked) {
        return new Check(definition.rulebook()).requires(asked);
    }

    /** The first page on which something is wrong or missing. */
    public Optional<AskedPage> firstIncomplete() {
        return pages.stream().filter(page -> !faults(page).isEmpty()).findFirst();
    }

    /** The page after this one. */
    public Optional<AskedPage> after(AskedPage page) {
        return pages.stream().skip(pages.indexOf(page) + 1L).findFirst();
    }

    /** The page before this one. */
    public Optional<AskedPage> before(AskedPage page) {
        int index = pages.indexOf(page);
        return index > 0 ? Optional.of(pages.get(index - 1)) : Optional.empty();
    }

    /** The answers that count, computed values included: without those of questions that are no longer asked. */
    public Map<String, Object> counted() {
        return Counted.of(
                pages.stream().flatMap(page -> page.questions().stream()).toList());
    }
}
