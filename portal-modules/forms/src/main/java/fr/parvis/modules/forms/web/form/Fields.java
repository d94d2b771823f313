package fr.parvis.modules.forms.web.form;

import fr.parvis.modules.forms.definition.Choice;
import fr.parvis.modules.forms.definition.Formula;
import fr.parvis.modules.forms.definition.Kind;
import fr.parvis.modules.forms.display.AnswerText;
import fr.parvis.modules.forms.display.Sections;
import fr.parvis.modules.forms.input.KindInputs;
import fr.parvis.modules.forms.interview.AskedQuestion;
import fr.parvis.modules.forms.interview.Interview;
import fr.parvis.modules.forms.typed.KindInput;
import fr.parvis.modules.forms.typed.Typed;
import fr.parvis.modules.forms.web.form.Field.Item;
import fr.parvis.modules.forms.web.form.Field.Option;
import fr.parvis.modules.forms.web.form.Field.SentFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the fields of questions: what was typed and could not be kept as it is, else the answer.
 *
 * @param interview the questions in their procedure
 * @param inputs writes answers into fields
 * @param typed what was typed last on this page; empty on a page that shows answers only
 * @param errors what is wrong
 * @param answers writes answers that cannot be changed
 * @param looks says how each kind differs
 */
record Fields(
        Interview interview, KindInputs inputs, Optional<Typed> typed, Errors errors, AnswerText answers, Looks looks) {

    List<Field> of(List<AskedQuestion> questions) {
        return questions.stream().map(this::of).toList();
    }

    private Field of(AskedQuestion asked) {
        Kind kind = asked.question().kind();
        Map<String, List<String>> texts = texts(asked);
        Map<String, String> values = new HashMap<>();
        texts.forEach((part, list) -> values.put(part, list.isEmpty() ? "" : list.get(0)));
        return new Field(
                Looks.kindOf(asked),
                asked.name(),
                asked.question().label(),
                looks.words(asked.question().help().orElse("")),
                isOptional(asked),
                asked.locked() || kind instanceof Kind.Computed ? shown(asked) : values,
                texts.getOrDefault("", List.of()),
                errors.of(asked.name()),
                options(kind instanceof Kind.Grid grid ? grid.rows() : Looks.choices(kind)),
                kind instanceof Kind.Grid grid ? options(grid.columns()) : List.of(),
                look(asked),
                of(asked.parts()),
                items(asked),
                interview.whole() ? List.of() : files(asked));
    }

    /** Where nothing can be evaluated, what may be needed is not said to be optional. */
    private boolean isOptional(AskedQuestion asked) {
        boolean mayBeNeeded =
                interview.whole() && asked.question().requirement().when().isPresent();
        return !interview.requires(asked) && asked.question().isAsked() && !mayBeNeeded;
    }

    private Map<String, String> look(AskedQuestion asked) {
        Map<String, String> look = looks.of(asked);
        if (interview.whole()) {
            look.keySet().removeAll(List.of("fewer", asked.question().kind() instanceof Kind.Repeated ? "more" : ""));
            asked.question().when().filter(Formula::readsAnswers).ifPresent(when -> look.put("maybe", "oui"));
            asked.question().prefill().filter(Formula::readsAnswers).ifPresent(same -> look.put("same", "oui"));
        }
        return look;
    }

    private Map<String, List<String>> texts(AskedQuestion asked) {
        Optional<KindInput> input = inputs.of(asked.question().kind());
        if (input.isEmpty()) {
            return Map.of();
        }
        Optional<Typed> kept = typed.filter(sent -> sent.seen().contains(asked.name()));
        if (kept.isPresent()) {
            return Looks.typedUnder(asked.name(), kept.get());
        }
        return asked.shown().map(input.get()::write).orElse(Map.of());
    }

    private Map<String, String> shown(AskedQuestion asked) {
        return asked.answer()
                .map(answer -> Map.of(
                        "", String.join(", ", answers.lines(asked.question().kind(), answer))))
                .orElse(Map.of());
    }

    private List<Item> items(AskedQuestion asked) {
        return asked.items().stream()
                .map(item -> new Item(item.name(), Sections.titleOf(asked, item), of(item.questions())))
                .toList();
    }

    private static List<Option> options(List<Choice> choices) {
        return choices.stream()
                .map(choice ->
                        new Option(choice.value(), choice.label(), choice.help().orElse("")))
                .toList();
    }

    private static List<SentFile> files(AskedQuestion asked) {
        return asked.answer().orElse(null) instanceof Map<?, ?> files && files.get("documents") instanceof List<?> sent
                ? sent.stream()
                        .map(document -> (Map<?, ?>) document)
                        .map(document -> new SentFile(
                                document.get("id").toString(),
                                document.get("name").toString(),
                                ((Number) document.get("bytes")).longValue()))
                        .toList()
                : List.of();
    }
}
