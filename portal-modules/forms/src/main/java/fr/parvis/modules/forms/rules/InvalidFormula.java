package fr.parvis.modules.forms.rules;

import java.util.List;

/** An expression that cannot be used where it stands. */
final class InvalidFormula extends Exception {

    private final String code;
    private final transient List<String> arguments;

    InvalidFormula(String code, List<String> arguments) {
        super(code + arguments);
        this.code = code;
        this.arguments = arguments;
    }

    String code() {
        return code;
    }

    List<String> arguments() {
        return arguments;
    }
}
