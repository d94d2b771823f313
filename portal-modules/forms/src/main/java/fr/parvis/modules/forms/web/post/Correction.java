package fr.parvis.modules.forms.web.post;

import fr.parvis.modules.forms.definition.Question;
import fr.parvis.modules.forms.interview.AskedQuestion;
import fr.parvis.modules.forms.interview.Interview;
import fr.parvis.modules.forms.typed.Fault;
import fr.parvis.modules.forms.web.form.Sheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The questions of a submitted request that an agent asked again.
 *
 * @param interview the procedure with the answers as they would be
 * @param answers those answers
 * @param questions the questions to answer
 */
public record Correction(Interview interview, Map<String, Object> answers, List<AskedQuestion> questions) {

    /**
     * The correction of a request.
     *
     * @param items ids of the questions asked again
     * @param submitted what was submitted
     * @param kept corrections on their way
     */
    public static Correction of(
            Sheet sheet, List<String> items, Map<String, Object> submitted, Map<String, Object> kept) {
        Map<String, Object> answers = new HashMap<>(submitted);
        answers.putAll(kept);
        Interview interview = sheet.interview(answers);
        List<AskedQuestion> questions = interview.pages().stream()
                .flatMap(page -> page.questions().stream())
                .filter(asked -> items.contains(asked.question().id()))
                .toList();
        return new Correction(interview, answers, questions);
    }

    /** The questions as the procedure defines them. */
    public List<Question> definitions() {
        return questions.stream().map(AskedQuestion::question).toList();
    }

    /** What is wrong with these questions, but for those whose typing is wrong already. */
    public List<Fault> faultsBeside(List<Fault> malformed) {
        List<String> names = questions.stream()
                .flatMap(AskedQuestion::all)
                .map(AskedQuestion::name)
                .toList();
        List<Fault> found = interview.pages().stream()
                .flatMap(page -> interview.faults(page).stream())
                .filter(fault -> names.contains(fault.name()))
                .toList();
        return Fault.beside(malformed, found);
    }
}
