package fr.parvis.modules.forms.interview;

import fr.parvis.modules.forms.definition.Formula;
import fr.parvis.modules.forms.definition.Kind;
import fr.parvis.modules.forms.definition.Kind.Bounds;
import fr.parvis.modules.forms.rules.CelValues;
import fr.parvis.modules.forms.rules.Rulebook;
import fr.parvis.modules.forms.typed.Fault;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** The smallest or the largest answer to a question. A bound that depends on a missing answer does not apply. */
record Bound(Formula formula, boolean lowest) {

    static Optional<Bound> lowest(AskedQuestion asked) {
        return bounds(asked.question().kind()).flatMap(Bounds::min).map(formula -> new Bound(formula, true));
    }

    static Optional<Bound> highest(AskedQuestion asked) {
        return bounds(asked.question().kind()).flatMap(Bounds::max).map(formula -> new Bound(formula, false));
    }

    Optional<Fault> fault(AskedQuestion asked, Rulebook rulebook) {
        Kind kind = asked.question().kind();
        return rulebook.evaluate(formula, asked.facts())
                .known()
                .map(value -> CelValues.fromCel(kind, value))
                .filter(limit -> isBeyond(kind, asked.answer().orElseThrow(), limit))
                .map(limit -> Fault.of(asked.name(), code(kind), shown(kind, limit)));
    }

    private boolean isBeyond(Kind kind, Object answer, Object limit) {
        int comparison = compare(kind, answer.toString(), limit.toString());
        return lowest ? comparison < 0 : comparison > 0;
    }

    private static int compare(Kind kind, String answer, String limit) {
        if (kind instanceof Kind.Day) {
            return LocalDate.parse(answer).compareTo(LocalDate.parse(limit));
        }
        if (kind instanceof Kind.Moment) {
            return LocalDateTime.parse(answer).compareTo(LocalDateTime.parse(limit));
        }
        return new BigDecimal(answer).compareTo(new BigDecimal(limit));
    }

    private String code(Kind kind) {
        String end = lowest ? "min" : "max";
        return kind instanceof Kind.Day || kind instanceof Kind.Moment ? end + "-day" : end;
    }

    private static Object shown(Kind kind, Object limit) {
        if (kind instanceof Kind.Day) {
            return LocalDate.parse(limit.toString());
        }
        return kind instanceof Kind.Moment ? LocalDateTime.parse(limit.toString()) : new BigDecimal(limit.toString());
    }

    private static Optional<Bounds> bounds(Kind kind) {
        if (kind instanceof Kind.Day day) {
            return Optional.of(day.bounds());
        }
        if (kind instanceof Kind.Moment moment) {
            return Optional.of(moment.bounds());
        }
        if (kind instanceof Kind.Whole whole) {
            return Optional.of(whole.bounds());
        }
        return kind instanceof Kind.Decimal decimal ? Optional.of(decimal.bounds()) : Optional.empty();
    }
}
