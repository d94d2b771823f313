package fr.parvis.simulators.pages;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of the pages in one language.
 *
 * @param language {@code fr} or {@code en}
 */
record Texts(String language) {

    static final Texts FRENCH = new Texts("fr");

    String of(String key, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle("fr.parvis.simulators.pages.Texts", new Locale(language));
        return new MessageFormat(bundle.getString(key), new Locale(language)).format(arguments);
    }

    /** The wording of a claim, or its technical name. */
    String claim(String name) {
        ResourceBundle bundle = ResourceBundle.getBundle("fr.parvis.simulators.pages.Texts", new Locale(language));
        String key = "claim." + name;
        return bundle.containsKey(key) ? bundle.getString(key) : name;
    }
}
