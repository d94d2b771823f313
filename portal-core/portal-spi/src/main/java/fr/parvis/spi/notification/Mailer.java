package fr.parvis.spi.notification;

/** Sends e-mails through the outbox. */
public interface Mailer {

    /**
     * Puts an e-mail into the outbox of the caller's transaction; it leaves after the commit, is tried again while the
     * mail server is down, and is sent once.
     *
     * @param idempotencyKey identifies the notice: a second call with the same key does nothing
     */
    void send(String idempotencyKey, Mail mail);
}
