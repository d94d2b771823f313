package fr.parvis.modules.forms.rules;

import fr.parvis.modules.forms.definition.Formula;
import fr.parvis.modules.forms.definition.Kind;
import fr.parvis.modules.forms.definition.Question;
import fr.parvis.modules.forms.reading.Definition;
import fr.parvis.modules.forms.reading.ProcedureText;
import fr.parvis.modules.forms.rules.Situation.Applicant;
import fr.parvis.modules.forms.source.InvalidProcedure;
import java.time.LocalDateTime;
import java.util.Map;

/**
 * An expression in a small procedure.
 *
 * @param procedure the procedure, whose last question computes the expression
 * @param applicant who answers
 */
record Expression(ProcedureText procedure, Applicant applicant) {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 10, 30);

    /** Before it, questions of some kinds, and a table. */
    private static final String QUESTIONS = """
            - {id: oui, type: yes-no, label: Oui}
            - {id: coche, type: tick, label: Case, required: false}
            - {id: nom, type: short-text, label: Nom, required: false}
            - {id: nombre, type: integer, label: Nombre, required: false}
            - {id: jour, type: date, label: Jour, required: false}
            - id: parent
              type: group
              label: Parent
              required: false
              questions:
                - {id: nom, type: short-text, label: Nom, required: false}
                - {id: inconnu, type: tick, label: Inconnu, required: false}
            """;

    private static final String DATA = """
            data: {prix: 2, tranches: [{max: 10, prix: 1.5}, {max: 99, prix: 3}]}
            """;

    /** An expression that gives a text. */
    static Expression text(String source) {
        return of(source, "text");
    }

    /** An expression that gives a number. */
    static Expression number(String source) {
        return of(source, "number");
    }

    /** An expression that gives true or false, seen as a text. */
    static Expression condition(String source) {
        return text("string(" + source + ")");
    }

    private static Expression of(String source, String display) {
        String computed = "- {id: valeur, type: computed, label: Valeur, display: %s, value: '%s'}%n"
                .formatted(display, source.replace("'", "''"));
        return new Expression(ProcedureText.asking(QUESTIONS + computed).with(DATA), Applicant.ANONYMOUS);
    }

    Expression by(Applicant someone) {
        return new Expression(procedure, someone);
    }

    /** What it gives on 24 November 2026 at 10:30. */
    Evaluation given(Map<String, Object> answers) {
        try {
            Definition definition = procedure.read();
            Facts facts = Facts.of(
                    new Situation(NOW, applicant), definition.procedure().data(), answers);
            return definition.rulebook().evaluate(value(definition), facts);
        } catch (InvalidProcedure e) {
            throw new AssertionError(e);
        }
    }

    /** Its value, when nothing is answered. */
    Object value() {
        return given(Map.of()).known().orElseThrow();
    }

    private static Formula value(Definition definition) {
        Question last =
                definition.procedure().questions().reduce((one, next) -> next).orElseThrow();
        return ((Kind.Computed) last.kind()).value();
    }
}
