package fr.parvis.modules.forms.demo;

import fr.parvis.modules.forms.definition.Choice;
import fr.parvis.modules.forms.definition.Formula;
import fr.parvis.modules.forms.definition.Kind;
import fr.parvis.modules.forms.definition.Kind.Bounds;
import fr.parvis.modules.forms.definition.Question;
import fr.parvis.modules.forms.interview.AskedQuestion;
import fr.parvis.modules.forms.interview.Interview;
import fr.parvis.modules.forms.reading.Definition;
import fr.parvis.modules.forms.rules.CelValues;
import fr.parvis.modules.forms.rules.Evaluation;
import fr.parvis.modules.forms.rules.Situation;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Someone who answers every question, and always takes the choice of the same number.
 *
 * @param definition the procedure
 * @param situation who and when
 * @param choice number of the choice, from 0
 */
record Resident(Definition definition, Situation situation, int choice) {

    /** The procedure once every question is answered that comes to be asked. */
    Interview answerAll() {
        Map<String, Object> answers = new LinkedHashMap<>();
        Interview interview = Interview.of(definition, situation, answers);
        for (Map<String, Object> before = null; !answers.equals(before); ) {
            before = Map.copyOf(answers);
            for (Question question : definition.procedure().questions().toList()) {
                asked(interview, question)
                        .flatMap(this::answer)
                        .ifPresent(answer -> answers.put(question.id(), answer));
                interview = Interview.of(definition, situation, answers);
            }
        }
        return interview;
    }

    private static Optional<AskedQuestion> asked(Interview interview, Question question) {
        return interview.pages().stream()
                .flatMap(page -> page.questions().stream())
                .filter(asked -> asked.question().equals(question))
                .findFirst();
    }

    private Optional<Object> answer(AskedQuestion asked) {
        Kind kind = asked.question().kind();
        if (kind instanceof Kind.Group) {
            return Optional.of(all(asked.parts()));
        }
        if (kind instanceof Kind.Repeated) {
            return Optional.of(
                    asked.items().stream().map(item -> all(item.questions())).toList());
        }
        return Optional.ofNullable(plain(kind, asked));
    }

    private Map<String, Object> all(List<AskedQuestion> parts) {
        Map<String, Object> answers = new LinkedHashMap<>();
        parts.forEach(part ->
                answer(part).ifPresent(answer -> answers.put(part.question().id(), answer)));
        return answers;
    }

    private Object plain(Kind kind, AskedQuestion asked) {
        if (kind instanceof Kind.OneChoice one) {
            return nth(one.choices());
        }
        if (kind instanceof Kind.SeveralChoices several) {
            return List.of(nth(several.choices()));
        }
        if (kind instanceof Kind.Grid grid) {
            return List.of(nth(grid.rows()) + "." + nth(grid.columns()));
        }
        if (kind instanceof Kind.YesNo || kind instanceof Kind.Tick) {
            return choice % 2 == 0;
        }
        if (kind instanceof Kind.Day day) {
            return within(day.bounds(), asked)
                    .map(Object::toString)
                    .orElseGet(() -> situation.today().plusMonths(1).toString());
        }
        if (kind instanceof Kind.Moment moment) {
            return within(moment.bounds(), asked)
                    .orElseGet(() -> situation.now().toString());
        }
        if (kind instanceof Kind.Whole whole) {
            return within(whole.bounds(), asked).orElse(3L);
        }
        if (kind instanceof Kind.Decimal decimal) {
            return within(decimal.bounds(), asked).orElse(3.5);
        }
        if (kind instanceof Kind.Address) {
            return Map.of("street", "1 rue du Port", "postcode", "35990", "city", "Brumeval", "country", "France");
        }
        if (kind instanceof Kind.Place) {
            return Map.of("words", "devant l’école");
        }
        if (kind instanceof Kind.Files) {
            return Map.of("documents", List.of(Map.of("name", "photo.jpg")));
        }
        if (kind instanceof Kind.Hour) {
            return asked.question().id().equals("fin") ? "18:00" : "08:00";
        }
        return asked.question().isAsked() ? "Une réponse assez longue pour tout le monde, et même davantage" : null;
    }

    private String nth(List<Choice> choices) {
        return choices.get(choice % choices.size()).value();
    }

    /** The smallest possible answer; without one, the largest, and for a day a time of life before it. */
    private Optional<Object> within(Bounds bounds, AskedQuestion asked) {
        Optional<Object> lowest = bounds.min().flatMap(min -> value(min, asked));
        return lowest.or(() -> bounds.max().flatMap(max -> value(max, asked)).map(Resident::earlier));
    }

    private static Object earlier(Object largest) {
        boolean day = largest.toString().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
        return day ? LocalDate.parse(largest.toString()).minusYears(5).toString() : largest;
    }

    private Optional<Object> value(Formula formula, AskedQuestion asked) {
        Evaluation value = definition.rulebook().evaluate(formula, asked.facts());
        return value.known().map(known -> CelValues.fromCel(asked.question().kind(), known));
    }
}
