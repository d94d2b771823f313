package fr.parvis.modules.forms.display;

import fr.parvis.modules.forms.definition.Choice;
import fr.parvis.modules.forms.definition.Kind;
import fr.parvis.modules.forms.input.PhoneInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** Writes one answer in French, a line for each thing that it says. */
public final class AnswerText {

    private static final String FRANCE = "FR";

    private final ResourceBundle texts;

    /**
     * A writer.
     *
     * @param texts the module's bundle
     */
    public AnswerText(ResourceBundle texts) {
        this.texts = texts;
    }

    /** The lines of an answer to a question that stands by itself: no group, no repeated question. */
    public List<String> lines(Kind kind, Object answer) {
        if (answer instanceof Boolean yes) {
            return List.of(texts.getString(yes ? "answer.yes" : "answer.no"));
        }
        if (kind instanceof Kind.Phone) {
            return List.of(PhoneInput.shown(answer.toString()));
        }
        if (kind instanceof Kind.LongText) {
            return answer.toString().lines().filter(line -> !line.isBlank()).toList();
        }
        if (kind instanceof Kind.OneChoice one) {
            return List.of(label(one.choices(), answer));
        }
        if (kind instanceof Kind.SeveralChoices several) {
            return ((List<?>) answer)
                    .stream().map(value -> label(several.choices(), value)).toList();
        }
        if (kind instanceof Kind.Grid grid) {
            return cells(grid, (List<?>) answer);
        }
        if (kind instanceof Kind.Address) {
            return address((Map<?, ?>) answer);
        }
        if (kind instanceof Kind.Place) {
            return place((Map<?, ?>) answer);
        }
        return kind instanceof Kind.Files ? files((Map<?, ?>) answer) : List.of(Written.of(kind, answer));
    }

    private List<String> cells(Kind.Grid grid, List<?> ticked) {
        List<String> lines = new ArrayList<>();
        for (Choice row : grid.rows()) {
            List<String> columns = grid.columns().stream()
                    .filter(column -> ticked.contains(row.value() + "." + column.value()))
                    .map(Choice::label)
                    .toList();
            if (!columns.isEmpty()) {
                lines.add(row.label() + " : " + String.join(", ", columns));
            }
        }
        return lines;
    }

    private static List<String> address(Map<?, ?> address) {
        String town = Stream.of("postcode", "city")
                .map(address::get)
                .filter(part -> part != null)
                .map(Object::toString)
                .reduce((first, second) -> first + " " + second)
                .orElse("");
        String country = Optional.ofNullable(address.get("country"))
                .map(Object::toString)
                .filter(code -> !code.equals(FRANCE))
                .map(code -> new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.FRENCH))
                .orElse("");
        return Stream.of(address.get("street"), address.get("complement"), town, country)
                .filter(line -> line != null && !line.toString().isEmpty())
                .map(Object::toString)
                .toList();
    }

    private List<String> place(Map<?, ?> place) {
        List<String> lines = new ArrayList<>();
        if (place.containsKey("street")) {
            lines.addAll(address(place));
        }
        Optional.ofNullable(place.get("words")).ifPresent(words -> lines.add(words.toString()));
        Optional.ofNullable(place.get("latitude"))
                .ifPresent(latitude ->
                        lines.add(texts.getString("answer.point") + " " + latitude + ", " + place.get("longitude")));
        return lines;
    }

    private List<String> files(Map<?, ?> files) {
        return Optional.ofNullable(files.get("later"))
                .map(day -> texts.getString("answer.later") + " " + Written.day(day.toString()))
                .map(List::of)
                .orElse(List.of());
    }

    private static String label(List<Choice> choices, Object value) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(String.valueOf(value));
    }
}
