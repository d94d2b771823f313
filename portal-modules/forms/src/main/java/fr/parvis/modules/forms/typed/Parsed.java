package fr.parvis.modules.forms.typed;

import java.util.List;

/** What became of what was typed. */
public sealed interface Parsed {

    /** An answer, as it is kept. */
    record Given(Object answer) implements Parsed {}

    /** Nothing was typed. */
    record Nothing() implements Parsed {}

    /** What was typed is no answer. */
    record Wrong(List<Fault> faults) implements Parsed {}

    /** One thing is wrong with the whole question. */
    static Parsed wrong(Inputs inputs, String code, Object... arguments) {
        return new Wrong(List.of(Fault.of(inputs.name(), code, arguments)));
    }
}
