package fr.parvis.modules.forms.rules;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelSelect;
import dev.cel.common.ast.CelExpr.ExprKind;
import dev.cel.common.navigation.CelNavigableAst;
import java.util.List;

/** Refuses an expression that reads an answer not yet given where it stands. */
final class References {

    private References() {}

    static void check(Use use, CelAbstractSyntaxTree tree) throws InvalidFormula {
        List<CelSelect> selects = CelNavigableAst.fromAst(tree)
                .getRoot()
                .allNodes()
                .filter(node -> node.getKind() == ExprKind.Kind.SELECT)
                .map(node -> node.expr().select())
                .toList();
        for (CelSelect select : selects) {
            if (isVariable(select.operand(), "answers") && !use.known().contains(select.field())
                    || isVariable(select.operand(), "item")
                            && !use.knownInItem().contains(select.field())) {
                throw new InvalidFormula("formula-reads-later", List.of(select.field()));
            }
        }
    }

    private static boolean isVariable(CelExpr expression, String name) {
        return expression.getKind() == ExprKind.Kind.IDENT
                && expression.ident().name().equals(name);
    }
}
