package fr.parvis.looks;

import java.time.Instant;
import java.util.Optional;

/**
 * A look that was published.
 *
 * @param version its number, the highest being worn
 * @param publishedAt when
 * @param publishedBy name of the agent
 * @param look what was chosen; empty when it is as the file of the collectivité says
 */
public record PastLook(int version, Instant publishedAt, String publishedBy, Optional<ChosenLook> look) {}
