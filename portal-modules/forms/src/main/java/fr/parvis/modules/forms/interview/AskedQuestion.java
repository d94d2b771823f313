package fr.parvis.modules.forms.interview;

import fr.parvis.modules.forms.definition.Question;
import fr.parvis.modules.forms.rules.Facts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A question that this resident is asked.
 *
 * @param question the question
 * @param name its name in forms: the ids that lead to it and the positions of items, joined by dashes
 * @param answer the answer that counts: what was answered, or what is known and cannot be changed
 * @param prefill what is proposed while nothing was answered
 * @param locked whether the answer is known and cannot be changed
 * @param facts what its expressions read
 * @param parts the parts of a group that are asked
 * @param items the items of a repeated question
 */
public record AskedQuestion(
        Question question,
        String name,
        Optional<Object> answer,
        Optional<Object> prefill,
        boolean locked,
        Facts facts,
        List<AskedQuestion> parts,
        List<AskedItem> items) {

    /** This question and all inside it. */
    public Stream<AskedQuestion> all() {
        Stream<AskedQuestion> inItems = items.stream().flatMap(item -> item.questions().stream());
        return Stream.concat(
                Stream.of(this), Stream.concat(parts.stream(), inItems).flatMap(AskedQuestion::all));
    }

    /** What its fields show: the answer, or what is proposed. */
    public Optional<Object> shown() {
        return answer.or(() -> prefill);
    }

    /**
     * An item of a repeated question.
     *
     * @param position from 1
     * @param name its name in forms
     * @param facts what expressions inside it read
     * @param questions what is asked of it
     */
    public record AskedItem(int position, String name, Facts facts, List<AskedQuestion> questions) {}
}
