package fr.parvis.modules.forms.rules;

import dev.cel.common.CelErrorCode;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import fr.parvis.modules.forms.definition.Formula;
import fr.parvis.modules.forms.definition.Procedure;
import fr.parvis.modules.forms.source.Problem;
import fr.parvis.modules.forms.source.SourceTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The compiled expressions of one procedure. */
public final class Rulebook {

    private static final System.Logger LOG = System.getLogger(Rulebook.class.getName());

    private final Map<Formula, CelRuntime.Program> programs;

    private Rulebook(Map<Formula, CelRuntime.Program> programs) {
        this.programs = programs;
    }

    /**
     * Compiles all expressions of a procedure.
     *
     * @param problems receives what is wrong with them
     */
    public static Rulebook compile(Procedure procedure, SourceTree source, List<Problem> problems) {
        CelTypes types = new CelTypes(procedure);
        Compiler compiler = new Compiler(types);
        Map<Formula, CelRuntime.Program> programs = new HashMap<>();
        for (Use use : new Uses(types).of(procedure)) {
            try {
                programs.put(use.formula(), compiler.compile(use));
            } catch (InvalidFormula e) {
                List<String> arguments = new ArrayList<>(e.arguments());
                problems.add(source.problem(use.formula().pointer(), e.code(), arguments.toArray(String[]::new)));
            }
        }
        return new Rulebook(Map.copyOf(programs));
    }

    /** Evaluates one of the procedure's expressions; never throws for what a resident or an author wrote. */
    public Evaluation evaluate(Formula formula, Facts facts) {
        try {
            return new Evaluation.Value(programs.get(formula).eval(facts.variables()));
        } catch (CelEvaluationException e) {
            if (e.getErrorCode() == CelErrorCode.ATTRIBUTE_NOT_FOUND) {
                return new Evaluation.Unanswered();
            }
            return failed(formula, e);
        } catch (RuntimeException e) {
            return failed(formula, e);
        }
    }

    /** The log names the expression, never an answer. */
    private static Evaluation failed(Formula formula, Exception cause) {
        LOG.log(System.Logger.Level.WARNING, "Expression {0} failed: {1}", formula.pointer(), cause.getClass());
        return new Evaluation.Failed(String.valueOf(cause.getMessage()));
    }
}
