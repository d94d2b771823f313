package fr.parvis.spi.notification;

/**
 * The operator will never deliver a message: the number is nobody's, or no mobile phone's. Fired in the transaction that ends
 * its delivery.
 *
 * @param idempotencyKey as it was given to {@link Texter#send}
 */
public record SmsRefused(String idempotencyKey) {}
