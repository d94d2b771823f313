package fr.parvis.web.reading;

import java.util.List;

/** What a reader may change on all pages, with the values in the order of the form: the first is the usual one. */
enum Comfort {
    SIZE("taille", "normale", "grande", "tres-grande"),
    SPACING("espacement", "normal", "large"),
    MOTION("mouvement", "normal", "aucun"),
    GUIDE("guide", "sans", "avec");

    private final String word;
    private final List<String> choices;

    Comfort(String word, String... choices) {
        this.word = word;
        this.choices = List.of(choices);
    }

    /** Its name in forms, cookies and style sheets. */
    String word() {
        return word;
    }

    List<String> choices() {
        return choices;
    }

    String usual() {
        return choices.get(0);
    }
}
