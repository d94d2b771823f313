package fr.parvis.spi.outbox;

import java.util.UUID;

/**
 * A message to deliver.
 *
 * @param id its id
 * @param idempotencyKey its key, stable over all attempts
 * @param payload what was put down, as JSON
 */
public record Delivery(UUID id, String idempotencyKey, String payload) {}
