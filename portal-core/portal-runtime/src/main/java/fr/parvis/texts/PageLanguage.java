package fr.parvis.texts;

import java.util.Locale;
import java.util.Set;

/**
 * A language that pages can be shown in.
 *
 * @param code short name, as in folders and addresses: {@code fr}, {@code falc}, {@code en}, {@code br}
 * @param name its own name for itself, e.g. {@code Français facile}
 * @param locale what dates and numbers are written with
 */
public record PageLanguage(String code, String name, Locale locale) {

    private static final String EASY_FRENCH = "falc";

    /** Easy-to-read French (FALC): simpler words where there are any, and French for the rest. */
    private static final Locale EASY_FRENCH_LOCALE = new Locale("fr", "", "FALC");

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ps", "ur");

    /** The locale of a code. */
    static Locale locale(String code) {
        return code.equals(EASY_FRENCH) ? EASY_FRENCH_LOCALE : Locale.forLanguageTag(code);
    }

    /** The code of a locale. */
    static String code(Locale locale) {
        return locale.equals(EASY_FRENCH_LOCALE) ? EASY_FRENCH : locale.toLanguageTag();
    }

    /** The value of the {@code lang} attribute of HTML. */
    public String tag() {
        return code.equals(EASY_FRENCH) ? locale.getLanguage() : code;
    }

    /** The value of the {@code dir} attribute of HTML. */
    public String direction() {
        return RIGHT_TO_LEFT.contains(locale.getLanguage()) ? "rtl" : "ltr";
    }
}
