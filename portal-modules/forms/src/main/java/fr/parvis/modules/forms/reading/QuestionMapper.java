package fr.parvis.modules.forms.reading;

import fr.parvis.modules.forms.definition.Kind;
import fr.parvis.modules.forms.definition.Question;
import fr.parvis.modules.forms.definition.Question.Requirement;

/** Maps a question. */
record QuestionMapper(KindMapper kinds) {

    Question question(Properties question) {
        Kind kind = kinds.kind(question, this);
        String label = question.text("label");
        return new Question(
                question.text("id"),
                label,
                question.optionalText("short").orElse(label),
                question.optionalText("help"),
                requirement(question, kind),
                question.formula("when"),
                question.formula("prefill"),
                question.formula("locked-when"),
                question.optionalText("purpose"),
                kind);
    }

    /** What is asked is needed, unless the file says otherwise; a repeated question is as needed as its smallest number. */
    private static Requirement requirement(Properties question, Kind kind) {
        if (question.node().has("required-when")) {
            return new Requirement(false, question.formula("required-when"));
        }
        boolean otherwise = !(kind instanceof Kind.Repeated repeated) || repeated.min() > 0;
        return question.flag("required", otherwise) ? Requirement.REQUIRED : Requirement.OPTIONAL;
    }
}
