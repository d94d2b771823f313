package fr.parvis.modules.forms.web.form;

import fr.parvis.modules.forms.definition.Kind;
import fr.parvis.modules.forms.interview.AskedQuestion;
import fr.parvis.modules.forms.typed.Fault;
import fr.parvis.modules.forms.web.PageError;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The faults of some questions, as sentences beside their fields and in the summary.
 *
 * @param faults what is wrong
 * @param questions all questions of the page, with those inside others
 * @param sentences says it
 */
public record Errors(List<Fault> faults, List<AskedQuestion> questions, Sentences sentences) {

    /** The sentences of one question, by part. */
    Map<String, String> of(String name) {
        Map<String, String> errors = new HashMap<>();
        faults.stream()
                .filter(fault -> fault.name().equals(name))
                .forEach(fault -> errors.putIfAbsent(fault.part(), sentence(fault)));
        return errors;
    }

    /** All sentences, each with the field to go to. */
    public List<PageError> summary() {
        return faults.stream()
                .map(fault -> new PageError(target(fault), sentence(fault)))
                .distinct()
                .toList();
    }

    private String sentence(Fault fault) {
        return sentences.of(
                fault,
                question(fault).map(asked -> asked.question().shortLabel()).orElse(fault.name()));
    }

    private String target(Fault fault) {
        return fault.part().isEmpty()
                ? question(fault).map(Errors::firstField).orElse(fault.name())
                : fault.name() + "-" + fault.part();
    }

    private static String firstField(AskedQuestion asked) {
        Kind kind = asked.question().kind();
        if (kind instanceof Kind.Day || kind instanceof Kind.Moment) {
            return asked.name() + "-jour";
        }
        if (kind instanceof Kind.Address || kind instanceof Kind.Place) {
            return asked.name() + "-voie";
        }
        return kind instanceof Kind.Group && !asked.parts().isEmpty()
                ? firstField(asked.parts().get(0))
                : asked.name();
    }

    private Optional<AskedQuestion> question(Fault fault) {
        return questions.stream()
                .filter(asked -> asked.name().equals(fault.name()))
                .findFirst();
    }
}
