package fr.parvis.spi.outbox;

/** A message that no further attempt can deliver. */
public class Undeliverable extends Exception {

    public Undeliverable(String message, Throwable cause) {
        super(message, cause);
    }
}
