package fr.parvis.modules.forms.advice;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parvis.modules.forms.source.InvalidProcedure;
import fr.parvis.modules.forms.source.Problem;
import fr.parvis.modules.forms.source.SourceReader;
import fr.parvis.modules.forms.source.SourceTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads a procedure as somebody would who is in a hurry, does not see well, or does not read well. */
public final class AccessibilityAdvice {

    private static final List<Rule> RULES = List.of(
            new Labels(),
            new Titles(),
            new Sentences(),
            new Jargon(),
            new Wording(),
            new LongLists(),
            new Purposes(),
            new FileTypes());

    private final SourceReader sources = new SourceReader();

    /** What the author of a file should change, in the order of the file; the file is one that can be published. */
    public List<Problem> of(byte[] file) throws InvalidProcedure {
        SourceTree source = sources.read(file);
        List<Problem> advice = new ArrayList<>();
        Warnings warnings = (pointer, code, arguments) -> advice.add(source.problem(pointer, code, arguments));
        RULES.forEach(rule -> rule.read(source.root(), warnings));
        return advice.stream()
                .sorted(Comparator.comparingInt(
                                (Problem problem) -> problem.position().line())
                        .thenComparingInt(problem -> problem.position().column()))
                .toList();
    }

    /** Looks for one kind of difficulty. */
    interface Rule {

        void read(JsonNode procedure, Warnings warnings);
    }

    /** Takes what a rule found. */
    interface Warnings {

        void warn(String pointer, String code, String... arguments);
    }
}
