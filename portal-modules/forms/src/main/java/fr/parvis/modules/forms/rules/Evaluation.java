package fr.parvis.modules.forms.rules;

import java.util.Optional;

/** What an expression gives. */
public sealed interface Evaluation {

    /** Its value. */
    record Value(Object value) implements Evaluation {}

    /** It needs an answer that is not there. */
    record Unanswered() implements Evaluation {}

    /** It cannot be evaluated, whatever the resident answers: the procedure's author must know. */
    record Failed(String why) implements Evaluation {}

    /** Whether it is known to be true. */
    default boolean isTrue() {
        return this instanceof Value value && Boolean.TRUE.equals(value.value());
    }

    /** The value if it is known. */
    default Optional<Object> known() {
        return this instanceof Value value ? Optional.of(value.value()) : Optional.empty();
    }
}
