package fr.parvis.modules.forms.rules;

import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import fr.parvis.modules.forms.definition.Formula;
import fr.parvis.modules.forms.definition.Kind;
import fr.parvis.modules.forms.definition.Kind.Bounds;
import fr.parvis.modules.forms.definition.Page;
import fr.parvis.modules.forms.definition.Procedure;
import fr.parvis.modules.forms.definition.Question;
import fr.parvis.modules.forms.definition.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds every expression of a procedure. A condition that shows a question may read only what is asked before it, or it
 * could never be decided; bounds and rules may read their whole page.
 */
final class Uses {

    private final CelTypes types;
    private final List<Use> uses = new ArrayList<>();
    private final Set<String> before = new HashSet<>();
    private Set<String> page = Set.of();

    Uses(CelTypes types) {
        this.types = types;
    }

    List<Use> of(Procedure procedure) {
        procedure.pages().forEach(this::page);
        page = before;
        procedure.handling().urgentWhen().ifPresent(urgent -> add(urgent, SimpleType.BOOL, before));
        return uses;
    }

    private void page(Page asked) {
        asked.when().ifPresent(when -> add(when, SimpleType.BOOL, before));
        page = new HashSet<>(before);
        asked.questions().forEach(question -> page.add(question.id()));
        for (Question question : asked.questions()) {
            question(question, CelTypes.ANSWERS, Optional.empty(), Set.of(), Set.of());
            before.add(question.id());
        }
        asked.rules().forEach(rule -> add(rule.broken(), SimpleType.BOOL, page));
    }

    private void question(
            Question question, String path, Optional<String> item, Set<String> beforeInItem, Set<String> inItem) {
        CelType type = types.typeOf(path + "." + question.id(), question);
        add(question.when(), SimpleType.BOOL, before, item, beforeInItem);
        add(question.prefill(), type, before, item, beforeInItem);
        add(question.requirement().when(), SimpleType.BOOL, page, item, inItem);
        add(question.lockedWhen(), SimpleType.BOOL, before, item, beforeInItem);
        bounds(question.kind()).forEach(bound -> add(Optional.of(bound), type, page, item, inItem));
        Kind kind = question.kind();
        if (kind instanceof Kind.Computed computed) {
            add(Optional.of(computed.value()), type, before, item, beforeInItem);
        } else if (kind instanceof Kind.Group group) {
            group.questions().forEach(part -> question(part, path + "." + question.id(), item, beforeInItem, inItem));
        } else if (kind instanceof Kind.Repeated repeated) {
            repeated(question.id(), repeated);
        }
    }

    private void repeated(String id, Kind.Repeated repeated) {
        Set<String> all = new HashSet<>();
        repeated.questions().forEach(part -> all.add(part.id()));
        Set<String> soFar = new HashSet<>();
        for (Question part : repeated.questions()) {
            question(part, CelTypes.ANSWERS + "." + id, Optional.of(id), Set.copyOf(soFar), all);
            soFar.add(part.id());
        }
        for (Rule rule : repeated.rules()) {
            add(Optional.of(rule.broken()), SimpleType.BOOL, page, Optional.of(id), all);
        }
    }

    private static List<Formula> bounds(Kind kind) {
        Bounds bounds = new Bounds(Optional.empty(), Optional.empty());
        if (kind instanceof Kind.Day day) {
            bounds = day.bounds();
        } else if (kind instanceof Kind.Moment moment) {
            bounds = moment.bounds();
        } else if (kind instanceof Kind.Whole whole) {
            bounds = whole.bounds();
        } else if (kind instanceof Kind.Decimal decimal) {
            bounds = decimal.bounds();
        }
        List<Formula> present = new ArrayList<>();
        bounds.min().ifPresent(present::add);
        bounds.max().ifPresent(present::add);
        return present;
    }

    private void add(Formula formula, CelType expected, Set<String> known) {
        add(Optional.of(formula), expected, known, Optional.empty(), Set.of());
    }

    private void add(
            Optional<Formula> formula,
            CelType expected,
            Set<String> known,
            Optional<String> item,
            Set<String> knownInItem) {
        formula.ifPresent(present -> uses.add(new Use(present, expected, Set.copyOf(known), item, knownInItem)));
    }
}
