package fr.parvis.modules.forms.source;

import java.util.List;

/**
 * Something wrong in a procedure's file.
 *
 * @param position where
 * @param field the property it is about, as a path that a person can follow; empty for the whole file
 * @param code what is wrong: key of its sentence, after {@code problem.}
 * @param arguments what the sentence names
 */
public record Problem(Position position, String field, String code, List<String> arguments) {

    /**
     * A place in a file, counted from 1.
     *
     * @param line line
     * @param column column
     */
    public record Position(int line, int column) {

        public static final Position START = new Position(1, 1);
    }
}
