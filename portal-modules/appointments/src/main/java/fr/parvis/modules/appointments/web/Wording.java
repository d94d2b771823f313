package fr.parvis.modules.appointments.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The module's texts in one language.
 *
 * @param locale of the reader
 * @param bundle with the texts
 */
public record Wording(Locale locale, ResourceBundle bundle) {

    private static final String NAME = "fr.parvis.modules.appointments.Texts";

    /** In French, as mails are written. */
    public static Wording french() {
        return in(Locale.FRENCH);
    }

    /** In English for who reads it, in French for everybody else. */
    public static Wording in(Locale locale) {
        Locale known = locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : Locale.FRENCH;
        return new Wording(
                known,
                ResourceBundle.getBundle(
                        NAME,
                        known,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** A text with its blanks filled in. */
    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** Days and hours in this language. */
    public Moments moments() {
        return Moments.in(locale);
    }
}
