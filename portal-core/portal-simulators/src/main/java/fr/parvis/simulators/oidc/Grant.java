package fr.parvis.simulators.oidc;

/**
 * What a code, then an access token, stands for.
 *
 * @param authorization what was asked
 * @param login who answered
 * @param subject the person's {@code sub} for this client
 */
public record Grant(Authorization authorization, Login login, String subject) {}
