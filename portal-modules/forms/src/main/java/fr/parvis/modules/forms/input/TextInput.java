package fr.parvis.modules.forms.input;

import fr.parvis.modules.forms.definition.Kind;
import fr.parvis.modules.forms.typed.Characters;
import fr.parvis.modules.forms.typed.Fault;
import fr.parvis.modules.forms.typed.Inputs;
import fr.parvis.modules.forms.typed.KindInput;
import fr.parvis.modules.forms.typed.Parsed;
import java.util.List;
import java.util.Map;

/** Texts, short and long. */
record TextInput(Kind kind) implements KindInput {

    @Override
    public Parsed read(Inputs inputs) {
        if (kind instanceof Kind.LongText text) {
            return bounded(inputs, inputs.text(), text.minLength(), text.maxLength());
        }
        Kind.ShortText text = (Kind.ShortText) kind;
        String line = Formats.normalized(text.format(), Characters.line(inputs.text()));
        Parsed parsed = bounded(inputs, line, text.minLength(), text.maxLength());
        if (!(parsed instanceof Parsed.Given)) {
            return parsed;
        }
        if (!Formats.matches(text.format(), line)) {
            return Parsed.wrong(inputs, Formats.code(text.format()));
        }
        return text.shape()
                .filter(shape -> !shape.pattern().matches(line))
                .map(shape -> Parsed.wrong(inputs, "shape", shape.message()))
                .orElse(parsed);
    }

    private static Parsed bounded(Inputs inputs, String text, int min, int max) {
        int length = text.codePointCount(0, text.length());
        if (length == 0) {
            return new Parsed.Nothing();
        }
        if (length > max) {
            return new Parsed.Wrong(List.of(Fault.of(inputs.name(), "too-long", max, length - max)));
        }
        return length < min ? Parsed.wrong(inputs, "too-short", min) : new Parsed.Given(text);
    }

    @Override
    public Map<String, List<String>> write(Object answer) {
        return KindInput.single((String) answer);
    }
}
