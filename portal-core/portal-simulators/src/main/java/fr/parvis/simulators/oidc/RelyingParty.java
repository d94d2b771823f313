package fr.parvis.simulators.oidc;

import java.util.Set;

/**
 * A service that signs people in, as registered on the partners' portal.
 *
 * @param id {@code client_id}
 * @param secret {@code client_secret}
 * @param entity the organisation; services of one organisation share the {@code sub} of a person
 * @param redirectUris where a sign-in may return, to the letter
 * @param logoutUris where a sign-out may return, to the letter
 * @param scopes what it was granted
 */
public record RelyingParty(
        String id, String secret, String entity, Set<String> redirectUris, Set<String> logoutUris, Set<String> scopes) {

    public RelyingParty {
        redirectUris = Set.copyOf(redirectUris);
        logoutUris = Set.copyOf(logoutUris);
        scopes = Set.copyOf(scopes);
    }
}
