package fr.parvis.modules.forms.interview;

import fr.parvis.modules.forms.definition.Page;
import fr.parvis.modules.forms.rules.Facts;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page that this resident is asked.
 *
 * @param page the page
 * @param questions those of its questions that are asked
 * @param facts what its rules read
 */
public record AskedPage(Page page, List<AskedQuestion> questions, Facts facts) {

    /** All its questions, with those inside groups and items. */
    public Stream<AskedQuestion> all() {
        return questions.stream().flatMap(AskedQuestion::all);
    }
}
