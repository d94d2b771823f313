package fr.parvis.modules.forms.source;

import java.util.List;

/** A procedure's file cannot be used. */
public class InvalidProcedure extends Exception {

    private final transient List<Problem> problems;

    public InvalidProcedure(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order of the file; never empty. */
    public List<Problem> problems() {
        return problems;
    }
}
