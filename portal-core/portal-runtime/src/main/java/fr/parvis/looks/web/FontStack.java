package fr.parvis.looks.web;

import java.util.Arrays;
import java.util.Optional;

/** Fonts that visitors' devices have: nothing to download, nothing to pay for, and no other site learns who reads. */
enum FontStack {
    SYSTEM("system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, Liberation Sans, Arial, sans-serif"),
    WIDE("Verdana, DejaVu Sans, Noto Sans, sans-serif"),
    ROUND("Optima, Candara, Noto Sans, Liberation Sans, sans-serif"),
    SERIF("Georgia, Noto Serif, Liberation Serif, serif");

    /** In the form, for the theme's own font. */
    static final String OF_THEME = "THEME";

    private final String css;

    FontStack(String css) {
        this.css = css;
    }

    String css() {
        return css;
    }

    /** The stack of this name, if there is one. */
    static Optional<FontStack> named(String name) {
        return Arrays.stream(values())
                .filter(stack -> stack.name().equals(name))
                .findFirst();
    }

    /** The name of the stack that a token holds; or {@link #OF_THEME}. */
    static String nameOf(String token) {
        return Arrays.stream(values())
                .filter(stack -> stack.css.equals(token))
                .map(Enum::name)
                .findFirst()
                .orElse(OF_THEME);
    }
}
