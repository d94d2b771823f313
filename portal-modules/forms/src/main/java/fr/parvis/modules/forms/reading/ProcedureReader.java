package fr.parvis.modules.forms.reading;

import fr.parvis.modules.forms.definition.Procedure;
import fr.parvis.modules.forms.rules.Rulebook;
import fr.parvis.modules.forms.source.InvalidProcedure;
import fr.parvis.modules.forms.source.Problem;
import fr.parvis.modules.forms.source.SchemaCheck;
import fr.parvis.modules.forms.source.SourceReader;
import fr.parvis.modules.forms.source.SourceTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads a procedure's file: syntax, then schema, then what no schema can say, then expressions. */
public final class ProcedureReader {

    private final SourceReader sources = new SourceReader();
    private final SchemaCheck schema = new SchemaCheck();

    /**
     * The procedure of a file's bytes.
     *
     * @throws InvalidProcedure with all problems of the first stage that found any
     */
    public Definition read(byte[] file) throws InvalidProcedure {
        SourceTree source = sources.read(file);
        refuse(schema.problems(source));
        List<Problem> problems = new ArrayList<>();
        new QuestionCheck(source, problems).run();
        new RuleCheck(source, problems).run();
        refuse(problems);
        Procedure procedure = new ProcedureMapper(source).procedure();
        Rulebook rulebook = Rulebook.compile(procedure, source, problems);
        refuse(problems);
        return new Definition(procedure, rulebook, source.root().toString());
    }

    private static void refuse(List<Problem> problems) throws InvalidProcedure {
        if (!problems.isEmpty()) {
            throw new InvalidProcedure(problems.stream()
                    .sorted(Comparator.comparingInt(
                                    (Problem problem) -> problem.position().line())
                            .thenComparingInt(problem -> problem.position().column()))
                    .toList());
        }
    }
}
