package fr.parvis.modules.forms.definition;

import java.util.regex.Pattern;

/**
 * A CEL expression and where it stands in the file.
 *
 * @param source the expression
 * @param pointer JSON pointer of the property that holds it: its identity in the procedure
 */
public record Formula(String source, String pointer) {

    private static final Pattern ANSWERS = Pattern.compile("\\b(answers|item)\\b");

    /** Whether its value may change with what the resident answers. */
    public boolean readsAnswers() {
        return ANSWERS.matcher(source).find();
    }
}
