package fr.parvis.modules.feedback.jdma;

/**
 * A procedure that « Je donne mon avis » knows.
 *
 * @param product its number there
 * @param button number of the button that counts where residents come from; 0 when there is none
 * @param show whether its button stands beside our question or instead of it
 */
public record Button(int product, int button, Show show) {

    /** Where the button stands. */
    public enum Show {
        BESIDE,
        INSTEAD
    }

    /** Where its questions are, on the site of this address. */
    public String addressAt(String site) {
        return site + "/Demarches/" + product + (button > 0 ? "?button=" + button : "");
    }
}
