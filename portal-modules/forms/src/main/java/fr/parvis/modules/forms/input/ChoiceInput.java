package fr.parvis.modules.forms.input;

import fr.parvis.modules.forms.definition.Choice;
import fr.parvis.modules.forms.definition.Kind;
import fr.parvis.modules.forms.typed.Inputs;
import fr.parvis.modules.forms.typed.KindInput;
import fr.parvis.modules.forms.typed.Parsed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Buttons and boxes. A value that was not offered counts as nothing: only a forged form sends one. */
record ChoiceInput(Kind kind) implements KindInput {

    private static final String YES = "oui";
    private static final String NO = "non";

    static boolean reads(Kind kind) {
        return kind instanceof Kind.OneChoice
                || kind instanceof Kind.SeveralChoices
                || kind instanceof Kind.YesNo
                || kind instanceof Kind.Tick
                || kind instanceof Kind.Grid;
    }

    @Override
    public Parsed read(Inputs inputs) {
        if (kind instanceof Kind.YesNo) {
            boolean known = inputs.text().equals(YES) || inputs.text().equals(NO);
            return known ? new Parsed.Given(inputs.text().equals(YES)) : new Parsed.Nothing();
        }
        if (kind instanceof Kind.Tick) {
            return inputs.text().equals(YES) ? new Parsed.Given(true) : new Parsed.Nothing();
        }
        if (kind instanceof Kind.OneChoice one) {
            return values(one.choices()).contains(inputs.text())
                    ? new Parsed.Given(inputs.text())
                    : new Parsed.Nothing();
        }
        return several(inputs);
    }

    private Parsed several(Inputs inputs) {
        List<String> ticked =
                inputs.ticked().stream().filter(this::isOffered).distinct().toList();
        if (ticked.isEmpty()) {
            return new Parsed.Nothing();
        }
        if (kind instanceof Kind.SeveralChoices several && ticked.size() > several.max()) {
            return Parsed.wrong(inputs, "too-many-choices", several.max());
        }
        int min = kind instanceof Kind.SeveralChoices several ? several.min() : ((Kind.Grid) kind).min();
        return ticked.size() < min ? Parsed.wrong(inputs, "too-few-choices", min) : new Parsed.Given(kept(ticked));
    }

    private boolean isOffered(String value) {
        if (kind instanceof Kind.SeveralChoices several) {
            return values(several.choices()).contains(value);
        }
        Kind.Grid grid = (Kind.Grid) kind;
        String[] cell = value.split(":", 2);
        return cell.length == 2
                && values(grid.rows()).contains(cell[0])
                && values(grid.columns()).contains(cell[1]);
    }

    /** A cell is typed {@code row:column} and kept {@code row.column}. */
    private List<String> kept(List<String> ticked) {
        return kind instanceof Kind.Grid
                ? ticked.stream().map(cell -> cell.replace(':', '.')).toList()
                : ticked;
    }

    @Override
    public Map<String, List<String>> write(Object answer) {
        if (answer instanceof Boolean yes) {
            return KindInput.single(yes ? YES : NO);
        }
        if (answer instanceof List<?> ticked) {
            return Map.of(
                    "",
                    ticked.stream()
                            .map(value ->
                                    kind instanceof Kind.Grid ? value.toString().replace('.', ':') : value.toString())
                            .toList());
        }
        return KindInput.single((String) answer);
    }

    private static Set<String> values(List<Choice> choices) {
        return choices.stream().map(Choice::value).collect(Collectors.toSet());
    }
}
