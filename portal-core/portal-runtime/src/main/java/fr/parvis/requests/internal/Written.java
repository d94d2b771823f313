package fr.parvis.requests.internal;

import fr.parvis.requests.Message;

/** A text that someone wrote; pages check it first, with a sentence beside the field. */
public final class Written {

    private Written() {}

    /**
     * The text without what browsers and keyboards add around it.
     *
     * @throws IllegalArgumentException when nothing is left, or too much
     */
    public static String text(String body) {
        String text = body.replace("\r\n", "\n").replace("\0", "").strip();
        if (text.isEmpty() || text.length() > Message.MAX_LENGTH) {
            throw new IllegalArgumentException("a text has 1 to " + Message.MAX_LENGTH + " characters");
        }
        return text;
    }
}
