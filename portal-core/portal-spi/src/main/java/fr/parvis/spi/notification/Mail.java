package fr.parvis.spi.notification;

import java.util.List;
import java.util.UUID;

/**
 * An e-mail in plain words; the portal adds the collectivité's frame and sends text and HTML parts.
 *
 * @param to address
 * @param subject subject
 * @param paragraphs text, a paragraph each; never HTML
 * @param action a link to act on, or null
 * @param attachments ids of documents to attach
 * @param calendar an appointment that the reader's calendar is to take, move or drop, or null
 * @param aside a second link, less important than the action, or null
 */
public record Mail(
        String to,
        String subject,
        List<String> paragraphs,
        Action action,
        List<UUID> attachments,
        Calendar calendar,
        Action aside) {

    /** A mail without a second link. */
    public Mail(
            String to,
            String subject,
            List<String> paragraphs,
            Action action,
            List<UUID> attachments,
            Calendar calendar) {
        this(to, subject, paragraphs, action, attachments, calendar, null);
    }

    /** A mail without an appointment. */
    public Mail(String to, String subject, List<String> paragraphs, Action action, List<UUID> attachments) {
        this(to, subject, paragraphs, action, attachments, null, null);
    }

    /** The same mail with a second link. */
    public Mail with(Action other) {
        return new Mail(to, subject, paragraphs, action, attachments, calendar, other);
    }

    /**
     * A link of an e-mail.
     *
     * @param label what it does
     * @param path address from the portal's root, or a whole address elsewhere
     */
    public record Action(String label, String path) {}

    /**
     * An iCalendar object (RFC 5545), sent twice as mail programs expect it (RFC 6047): as a part of its own and as a file.
     *
     * @param method of the object, {@code REQUEST}, {@code CANCEL} or {@code PUBLISH} (RFC 5546)
     * @param content the object
     */
    public record Calendar(String method, String content) {}
}
