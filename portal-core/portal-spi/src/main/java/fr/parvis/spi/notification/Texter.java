package fr.parvis.spi.notification;

/** Sends text messages through the outbox, where the installation has an operator for them. */
public interface Texter {

    /** Whether messages can be sent at all; ask before you offer it. */
    boolean isOn();

    /**
     * Puts a message into the outbox of the caller's transaction; it leaves after the commit, is tried again while the operator
     * is down, and is sent once. Does nothing where there is no operator. What the operator refuses for good is told by an
     * {@link SmsRefused}.
     *
     * @param idempotencyKey identifies the notice: a second call with the same key does nothing
     */
    void send(String idempotencyKey, Sms sms);
}
