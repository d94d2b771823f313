package fr.parvis.modules.forms.definition;

import java.util.List;
import java.util.Optional;

/**
 * A page of questions.
 *
 * @param id its id, also in its address
 * @param title its heading
 * @param intro a paragraph under the heading
 * @param when when it is asked; always if empty
 * @param questions its questions; of a repeated page, the one {@link Kind.Repeated} question that it is
 * @param rules what must hold between answers
 * @param repeated whether each item of its one question is answered on a screen of its own
 */
public record Page(
        String id,
        String title,
        Optional<String> intro,
        Optional<Formula> when,
        List<Question> questions,
        List<Rule> rules,
        boolean repeated) {

    /** The repeated question of a repeated page. */
    public Question repeatedQuestion() {
        return questions.get(0);
    }
}
