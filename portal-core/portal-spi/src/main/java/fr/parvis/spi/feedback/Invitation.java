package fr.parvis.spi.feedback;

/**
 * A link by which a module asks for an opinion. Its texts are keys, so that the page and the mail say them in their own
 * language.
 *
 * @param moduleId the module whose bundle has the texts
 * @param sentence key of the sentence that asks
 * @param label key of the text of the link
 * @param address from the portal's root, or a whole address elsewhere
 */
public record Invitation(String moduleId, String sentence, String label, String address) {

    /** Whether it leads out of the portal. */
    public boolean isElsewhere() {
        return !address.startsWith("/");
    }
}
