package fr.parvis.spi.outbox;

/** Where features leave what is to be done after the commit. */
public interface Outbox {

    /**
     * Puts a message down in the caller's transaction, for the current collectivité.
     *
     * @param kind the {@link OutboxHandler} that delivers it
     * @param idempotencyKey a second message with the same key is ignored
     * @param payload what the handler needs, written as JSON; it is erased once delivered
     */
    void put(String kind, String idempotencyKey, Object payload);
}
