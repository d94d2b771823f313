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
 */
public record Mail(String to, String subject, List<String> paragraphs, Action action, List<UUID> attachments) {

    /**
     * The link of an e-mail.
     *
     * @param label what it does
     * @param path address from the portal's root
     */
    public record Action(String label, String path) {}
}
