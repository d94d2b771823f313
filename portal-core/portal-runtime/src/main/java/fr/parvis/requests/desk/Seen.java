package fr.parvis.requests.desk;

import java.util.UUID;

/**
 * The request as the agent saw it.
 *
 * @param requestId id of the request
 * @param version {@link RequestFile#version()}
 */
public record Seen(UUID requestId, int version) {}
