package fr.parvis.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/**
 * A message to deliver.
 *
 * @param id its id
 * @param idempotencyKey its key, stable over all attempts
 * @param payload what was put down
 */
public record Delivery(UUID id, String idempotencyKey, JsonNode payload) {}
