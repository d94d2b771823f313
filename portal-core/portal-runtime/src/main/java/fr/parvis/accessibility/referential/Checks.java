package fr.parvis.accessibility.referential;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a criterion is checked.
 *
 * @param decidedBy who can say that it is met
 * @param subject what must be on a page for the criterion to apply, as the name of a script that looks for it
 * @param axe rules of axe-core by test of the referential
 * @param axeBestPractice other rules of axe-core that refuse what the criterion refuses
 * @param scripts names of the checks of our own
 * @param person what a person judges, as a question in French; empty when nobody has to
 */
public record Checks(
        Decision decidedBy,
        Optional<String> subject,
        Map<String, List<String>> axe,
        List<String> axeBestPractice,
        List<String> scripts,
        String person) {

    public Checks {
        axe = axe == null ? Map.of() : Map.copyOf(axe);
        axeBestPractice = axeBestPractice == null ? List.of() : List.copyOf(axeBestPractice);
        scripts = scripts == null ? List.of() : List.copyOf(scripts);
        person = person == null ? "" : person;
    }

    /** Who can say that a criterion is met. A machine's refusal always counts. */
    public enum Decision {
        MACHINE,
        PERSON
    }

    /** All rules of axe-core. */
    public Stream<String> axeRules() {
        return Stream.concat(axe.values().stream().flatMap(List::stream), axeBestPractice.stream());
    }

    /** Whether a machine can find a page at fault. */
    public boolean canRefuse() {
        return !scripts.isEmpty() || axeRules().findAny().isPresent();
    }

    /** Whether a machine does anything for it: find fault, or show that it does not apply. */
    public boolean isCheckedByMachine() {
        return canRefuse() || subject.isPresent();
    }
}
