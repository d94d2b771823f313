package fr.parvis.modules.forms.interview;

import fr.parvis.modules.forms.definition.Formula;
import fr.parvis.modules.forms.definition.Kind;
import fr.parvis.modules.forms.definition.Question.Requirement;
import fr.parvis.modules.forms.definition.Rule;
import fr.parvis.modules.forms.interview.AskedQuestion.AskedItem;
import fr.parvis.modules.forms.rules.Facts;
import fr.parvis.modules.forms.rules.Rulebook;
import fr.parvis.modules.forms.typed.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what is missing, out of bounds or against a rule among answers that are well-formed by themselves. */
final class Check {

    private final Rulebook rulebook;

    Check(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    List<Fault> faults(AskedPage page) {
        List<Fault> faults = new ArrayList<>();
        page.questions().forEach(asked -> question(asked, faults));
        broken(page).forEach(rule -> faults.add(fault(rule, "", page.facts())));
        return faults;
    }

    boolean requires(AskedQuestion asked) {
        Requirement requirement = asked.question().requirement();
        return requirement.always()
                || requirement
                        .when()
                        .filter(when -> isTrue(when, asked.facts()))
                        .isPresent();
    }

    /** The warnings of a page, which do not keep it from being complete. */
    List<Rule> warnings(AskedPage page) {
        List<Rule> warnings = new ArrayList<>();
        page.page().rules().stream()
                .filter(rule -> rule.warning() && isTrue(rule.broken(), page.facts()))
                .forEach(warnings::add);
        page.all()
                .filter(asked -> asked.question().kind() instanceof Kind.Repeated)
                .forEach(asked -> {
                    Kind.Repeated repeated = (Kind.Repeated) asked.question().kind();
                    for (AskedItem item : asked.items()) {
                        repeated.rules().stream()
                                .filter(rule -> rule.warning() && isTrue(rule.broken(), item.facts()))
                                .forEach(warnings::add);
                    }
                });
        return warnings;
    }

    private List<Rule> broken(AskedPage page) {
        return page.page().rules().stream()
                .filter(rule -> !rule.warning() && isTrue(rule.broken(), page.facts()))
                .toList();
    }

    private void question(AskedQuestion asked, List<Fault> faults) {
        Kind kind = asked.question().kind();
        if (kind instanceof Kind.Group) {
            group(asked, faults);
        } else if (kind instanceof Kind.Repeated repeated) {
            repeated(asked, repeated, faults);
        } else if (asked.question().isAsked()) {
            if (isAnswered(asked)) {
                bounds(asked, faults);
            } else if (requires(asked)) {
                faults.add(Fault.of(asked.name(), missing(kind)));
            }
        }
    }

    /** A group that may be left out is checked once something was answered in it. */
    private void group(AskedQuestion asked, List<Fault> faults) {
        boolean begun = asked.parts().stream().anyMatch(this::isBegun);
        if (begun || requires(asked)) {
            asked.parts().forEach(part -> question(part, faults));
        }
    }

    private void repeated(AskedQuestion asked, Kind.Repeated repeated, List<Fault> faults) {
        if (asked.items().size() > repeated.max()) {
            faults.add(Fault.of(asked.name(), "too-many-items", repeated.max()));
        }
        for (AskedItem item : asked.items()) {
            item.questions().forEach(part -> question(part, faults));
            repeated.rules().stream()
                    .filter(rule -> !rule.warning() && isTrue(rule.broken(), item.facts()))
                    .forEach(rule -> faults.add(fault(rule, item.name() + "-", item.facts())));
        }
    }

    private boolean isBegun(AskedQuestion part) {
        return isAnswered(part) || part.parts().stream().anyMatch(this::isBegun);
    }

    private static boolean isAnswered(AskedQuestion asked) {
        if (asked.question().kind() instanceof Kind.Files) {
            return asked.answer()
                    .map(answer -> (Map<?, ?>) answer)
                    .filter(files -> files.containsKey("later")
                            || files.get("documents") instanceof List<?> documents && !documents.isEmpty())
                    .isPresent();
        }
        return asked.answer().isPresent();
    }

    private void bounds(AskedQuestion asked, List<Fault> faults) {
        bound(asked, Bound.lowest(asked), faults);
        bound(asked, Bound.highest(asked), faults);
    }

    private void bound(AskedQuestion asked, Optional<Bound> bound, List<Fault> faults) {
        bound.flatMap(limit -> limit.fault(asked, rulebook)).ifPresent(faults::add);
    }

    private static Fault fault(Rule rule, String prefix, Facts facts) {
        return Fault.of(prefix + rule.field().replace('.', '-'), "rule", rule.message(), rule.id());
    }

    private static String missing(Kind kind) {
        if (kind instanceof Kind.Files) {
            return "missing.file";
        }
        if (kind instanceof Kind.Tick) {
            return "missing.tick";
        }
        boolean chosen = kind instanceof Kind.OneChoice
                || kind instanceof Kind.YesNo
                || kind instanceof Kind.SeveralChoices
                || kind instanceof Kind.Grid;
        if (chosen) {
            return "missing.choice";
        }
        return kind instanceof Kind.Place ? "missing.place" : "missing";
    }

    private boolean isTrue(Formula formula, Facts facts) {
        return rulebook.evaluate(formula, facts).isTrue();
    }
}
