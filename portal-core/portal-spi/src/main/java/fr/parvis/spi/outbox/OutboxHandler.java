package fr.parvis.spi.outbox;

/** Delivers the messages of one kind: a CDI bean. */
public interface OutboxHandler {

    /** The kind of messages it delivers, in kebab-case. */
    String kind();

    /**
     * Delivers a message, inside a transaction of the message's collectivité that also marks it delivered. What it writes
     * to the database therefore happens once; what it does elsewhere may happen twice after a crash.
     *
     * @throws Undeliverable when trying again is of no use
     * @throws Exception when it should be tried again later
     */
    void deliver(Delivery delivery) throws Exception;
}
