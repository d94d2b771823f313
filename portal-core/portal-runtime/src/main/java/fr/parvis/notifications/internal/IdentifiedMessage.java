package fr.parvis.notifications.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** A message that keeps its identifier: sent twice after a crash, it can be recognised as one. */
final class IdentifiedMessage extends MimeMessage {

    private final String identifier;

    IdentifiedMessage(Session session, String identifier) {
        super(session);
        this.identifier = identifier;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", identifier);
    }
}
