package fr.parvis.simulators.oidc;

import java.util.Set;

/**
 * A sign-in that a service asked for, once checked.
 *
 * @param client who asks
 * @param redirectUri where to return
 * @param scopes what is granted, in the order asked
 * @param state to be returned as it came
 * @param nonce to be put in the {@code id_token}
 * @param claims the demands of the parameter {@code claims}
 * @param silent whether no page may be shown
 * @param codeChallenge PKCE challenge, or empty
 */
public record Authorization(
        RelyingParty client,
        String redirectUri,
        Set<String> scopes,
        String state,
        String nonce,
        ClaimsDemand claims,
        boolean silent,
        String codeChallenge) {}
