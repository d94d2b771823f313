package fr.parvis.spi.request;

import java.util.Optional;
import java.util.UUID;

/**
 * Who makes a request.
 *
 * @param residentId the resident's account in the collectivité, when signed in
 * @param name name on screen, may be empty for an anonymous report
 * @param email where to write, if anywhere
 */
public record Applicant(Optional<UUID> residentId, String name, Optional<String> email) {}
