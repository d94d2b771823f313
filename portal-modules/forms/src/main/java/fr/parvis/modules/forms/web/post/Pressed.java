package fr.parvis.modules.forms.web.post;

import fr.parvis.modules.forms.web.Visit;

/**
 * The button that sent a page.
 *
 * @param button which
 * @param value what it is about; may be empty
 */
public record Pressed(Button button, String value) {

    static final String REMOVE_FILE = "supprimer";

    /** Buttons of a page of questions. */
    public enum Button {
        CONTINUE,
        /** Stop now, go on later. */
        SAVE,
        /** One more item of the repeated question named. */
        ADD_ITEM,
        /** Without the item named. */
        REMOVE_ITEM,
        /** Without the file of this id. */
        REMOVE_FILE,
        /** Take the way out that the rule of this id offers. */
        TAKE_OFFER
    }

    /** The button of this visit. */
    public static Pressed of(Visit visit) {
        if (visit.has("enregistrer")) {
            return new Pressed(Button.SAVE, "");
        }
        if (visit.has("ajouter")) {
            return new Pressed(Button.ADD_ITEM, visit.parameter("ajouter"));
        }
        if (visit.has("retirer")) {
            return new Pressed(Button.REMOVE_ITEM, visit.parameter("retirer"));
        }
        if (visit.has(REMOVE_FILE)) {
            return new Pressed(Button.REMOVE_FILE, visit.parameter(REMOVE_FILE));
        }
        return visit.has("offre")
                ? new Pressed(Button.TAKE_OFFER, visit.parameter("offre"))
                : new Pressed(Button.CONTINUE, "");
    }

    /** Whether the page must be complete before the next one is shown. */
    public boolean needsAll() {
        return button == Button.CONTINUE;
    }
}
