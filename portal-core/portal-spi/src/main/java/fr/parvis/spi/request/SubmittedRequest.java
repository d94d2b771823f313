package fr.parvis.spi.request;

import java.util.UUID;

/**
 * The result of submitting; also fired as a CDI event inside the submitting transaction.
 *
 * @param id id of the request
 * @param reference short number to read aloud, e.g. {@code BRU-26-7K3M-Q}
 * @param followPath secret address, from the portal's root, that shows the request without an account; empty when the
 *     same submission was already made: the secret is told only once
 */
public record SubmittedRequest(UUID id, String reference, String followPath) {}
