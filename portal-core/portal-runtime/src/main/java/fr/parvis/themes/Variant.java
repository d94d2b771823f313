package fr.parvis.themes;

import java.util.Locale;

/** Another set of values for the tokens of a theme, for readers who need or prefer it. */
public enum Variant {

    /** Every text at 7 to 1 and visible edges. Every collectivité has it. */
    CONTRAST("(prefers-contrast:more)", ""),

    /** Light on dark, where the collectivité allows it. Last: who asks for both has dark eyes' comfort in mind first. */
    DARK("(prefers-color-scheme:dark)", "color-scheme:dark");

    private final String condition;
    private final String declaration;

    Variant(String condition, String declaration) {
        this.condition = condition;
        this.declaration = declaration;
    }

    /** Its name in files, in a reader's cookie and in {@code <html data-look>}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The media feature by which a browser asks for it. */
    public String condition() {
        return condition;
    }

    /** What the browser must know beside the tokens, as a CSS declaration; may be empty. */
    public String declaration() {
        return declaration;
    }
}
