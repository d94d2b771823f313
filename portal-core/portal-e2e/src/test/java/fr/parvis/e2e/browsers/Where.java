package fr.parvis.e2e.browsers;

/** Where things are on a page, by the words that people read. */
final class Where {

    private Where() {}

    static String link(String text) {
        return "//a[" + contains(text) + "]";
    }

    static String button(String text) {
        return "//*[not(@aria-hidden)][self::button[" + contains(text)
                + "] or self::input[@type='submit' and contains(@value, \"" + text + "\")]]";
    }

    static String field(String label) {
        return "//*[self::input or self::select or self::textarea][@id = //label[" + contains(label) + "]/@for]";
    }

    static String choice(String label) {
        return "//label[" + text() + " = \"" + label + "\"]";
    }

    static String choice(String legend, String label) {
        return "//fieldset[legend[" + contains(legend) + "]]" + choice(label);
    }

    private static String contains(String text) {
        return "contains(" + text() + ", \"" + text + "\")";
    }

    /** French punctuation stands behind spaces of its own kinds. */
    private static String text() {
        return "normalize-space(translate(., '\u00a0\u202f', '  '))";
    }
}
