package fr.parvis.modules.forms.rules;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructTypeReference;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.extensions.CelExtensions;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compiles expressions of one procedure. */
final class Compiler {

    /** An expression that would walk more than this is stopped: no table or list of a procedure is that long. */
    static final CelOptions OPTIONS = CelOptions.current()
            .comprehensionMaxIterations(5_000)
            .maxExpressionCodePointSize(2_000)
            .maxParseRecursionDepth(60)
            .maxRegexProgramSize(2_000)
            .enableHeterogeneousNumericComparisons(true)
            .build();

    private static final CelRuntime RUNTIME = CelRuntimeFactory.standardCelRuntimeBuilder()
            .setOptions(OPTIONS)
            .addLibraries(CelExtensions.math(OPTIONS))
            .addFunctionBindings(
                    Arrays.stream(Functions.values()).map(Functions::binding).toList())
            .build();

    private final CelTypes types;
    private final Map<Optional<String>, CelCompiler> compilers = new HashMap<>();

    Compiler(CelTypes types) {
        this.types = types;
    }

    CelRuntime.Program compile(Use use) throws InvalidFormula {
        CelValidationResult result = compilers
                .computeIfAbsent(use.item(), this::compiler)
                .compile(use.formula().source());
        if (result.hasError()) {
            CelIssue issue = result.getErrors().get(0);
            throw new InvalidFormula(
                    "formula",
                    List.of(
                            issue.getMessage(),
                            String.valueOf(issue.getSourceLocation().getColumn() + 1)));
        }
        try {
            CelAbstractSyntaxTree tree = result.getAst();
            checkType(use, tree.getResultType());
            References.check(use, tree);
            return RUNTIME.createProgram(tree);
        } catch (CelValidationException | CelEvaluationException e) {
            throw new InvalidFormula("formula", List.of(e.getMessage(), "1"));
        }
    }

    private static void checkType(Use use, CelType found) throws InvalidFormula {
        if (!found.equals(SimpleType.DYN) && !use.expected().isAssignableFrom(found)) {
            throw new InvalidFormula("formula-type", List.of(use.expected().name(), found.name()));
        }
    }

    private CelCompiler compiler(Optional<String> item) {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addLibraries(CelExtensions.math(OPTIONS))
                .setTypeProvider(types)
                .addVar("answers", StructTypeReference.create(CelTypes.ANSWERS))
                .addVar("data", StructTypeReference.create(CelTypes.DATA))
                .addVar("applicant", StructTypeReference.create(CelTypes.APPLICANT))
                .addVar("today", SimpleType.TIMESTAMP)
                .addVar("now", SimpleType.TIMESTAMP);
        for (Functions function : Functions.values()) {
            builder.addFunctionDeclarations(function.declaration());
        }
        item.ifPresent(id -> builder.addVar("item", StructTypeReference.create(CelTypes.ANSWERS + "." + id))
                .addVar("position", SimpleType.INT));
        return builder.build();
    }
}
