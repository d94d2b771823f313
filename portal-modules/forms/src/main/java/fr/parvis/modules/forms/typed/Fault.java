package fr.parvis.modules.forms.typed;

import java.util.List;

/**
 * Something that keeps a page from being complete.
 *
 * @param name name of the question
 * @param part the part of the question that is wrong; empty for all of it
 * @param code key of the sentence, after {@code error.}
 * @param arguments what the sentence names, after the question's label
 */
public record Fault(String name, String part, String code, List<Object> arguments) {

    public static Fault of(String name, String code, Object... arguments) {
        return new Fault(name, "", code, List.of(arguments));
    }

    public static Fault ofPart(Inputs inputs, String part, String code, Object... arguments) {
        return new Fault(inputs.name(), part, code, List.of(arguments));
    }

    /** Those of some faults that are about questions which the others leave alone. */
    public static List<Fault> beside(List<Fault> others, List<Fault> faults) {
        return faults.stream()
                .filter(fault -> others.stream().noneMatch(other -> other.name().equals(fault.name())))
                .toList();
    }
}
