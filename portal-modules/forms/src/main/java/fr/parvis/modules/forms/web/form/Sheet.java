package fr.parvis.modules.forms.web.form;

import fr.parvis.modules.forms.display.AnswerText;
import fr.parvis.modules.forms.display.Sections;
import fr.parvis.modules.forms.input.KindInputs;
import fr.parvis.modules.forms.interview.AskedQuestion;
import fr.parvis.modules.forms.interview.FileReading;
import fr.parvis.modules.forms.interview.Interview;
import fr.parvis.modules.forms.interview.PageReading;
import fr.parvis.modules.forms.reading.Definition;
import fr.parvis.modules.forms.rules.Situation;
import fr.parvis.modules.forms.typed.Fault;
import fr.parvis.modules.forms.typed.Typed;
import fr.parvis.spi.collectivite.Collectivite;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One resident in front of one revision of a procedure.
 *
 * @param definition the revision
 * @param situation who answers, and when
 * @param inputs reads and writes fields
 * @param collectivite where
 * @param answerText writes answers
 */
public record Sheet(
        Definition definition,
        Situation situation,
        KindInputs inputs,
        Collectivite collectivite,
        AnswerText answerText) {

    /** What is asked, given the answers so far. */
    public Interview interview(Map<String, Object> answers) {
        return Interview.of(definition, situation, answers);
    }

    /** All that could be asked, whatever is answered on the way. */
    public Interview whole(Map<String, Object> answers) {
        return Interview.whole(definition, situation, answers);
    }

    /** Reads what a page sent. */
    public PageReading reading(Typed typed, FileReading files) {
        return new PageReading(inputs, typed, files);
    }

    /** The fields of some questions. */
    public List<Field> fields(
            Interview interview, List<AskedQuestion> questions, Optional<Typed> typed, Errors errors) {
        return new Fields(interview, inputs, typed, errors, answerText, looks()).of(questions);
    }

    /** Names of the questions that a page shows and that can be answered there, for it to send back. */
    public String seen(List<AskedQuestion> questions) {
        return questions.stream()
                .flatMap(AskedQuestion::all)
                .filter(asked -> !asked.locked())
                .map(AskedQuestion::name)
                .collect(Collectors.joining(" "));
    }

    /** What is wrong with some questions, in words. */
    public Errors errors(List<Fault> faults, List<AskedQuestion> questions) {
        return new Errors(faults, questions.stream().flatMap(AskedQuestion::all).toList(), new Sentences());
    }

    /** Writes answers for reading. */
    public Sections sections() {
        return new Sections(answerText);
    }

    /** A text of the procedure, with the names of the collectivité in it. */
    public String words(String text) {
        return looks().words(text);
    }

    private Looks looks() {
        return new Looks(situation, collectivite);
    }
}
