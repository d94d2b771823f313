package fr.parvis.requests.follow;

import java.time.Instant;
import java.util.List;

/**
 * What the service waits for.
 *
 * @param items what is to be corrected or added, as the module labels it
 * @param message the agent's words
 * @param askedAt when
 * @param correctionPath the module's page where to answer, from the portal's root
 */
public record OpenQuestionView(List<String> items, String message, Instant askedAt, String correctionPath) {}
