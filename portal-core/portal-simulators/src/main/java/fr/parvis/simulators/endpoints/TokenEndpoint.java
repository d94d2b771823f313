package fr.parvis.simulators.endpoints;

import fr.parvis.simulators.oidc.Grant;
import fr.parvis.simulators.oidc.RelyingParty;
import fr.parvis.simulators.web.Refusal;
import fr.parvis.simulators.web.Request;
import fr.parvis.simulators.web.Response;
import fr.parvis.simulators.web.Router;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** Changes a code, once and within thirty seconds, for tokens. */
class TokenEndpoint {

    private final Simulator simulator;

    TokenEndpoint(Simulator simulator) {
        this.simulator = simulator;
    }

    void register(Router router) {
        router.post(simulator.path("/token"), this::answer);
    }

    private Response answer(Request request) {
        simulator.failures.waitIfAsked();
        RelyingParty client = new ClientAuthentication(simulator).client(request);
        String type = request.form().text("grant_type");
        if (type.isEmpty()) {
            return Response.error(400, "invalid_request", "missing required parameter 'grant_type' (undefined)");
        }
        if (!type.equals("authorization_code")) {
            return Response.error(400, "unsupported_grant_type", "unsupported grant_type requested");
        }
        if (request.form().text("code").isEmpty()) {
            return Response.error(400, "invalid_request", "missing required parameter 'code' (undefined)");
        }
        Grant grant = simulator
                .codes
                .take(request.form().text("code"))
                .orElseThrow(() -> refused("authorization code not found"));
        check(grant, client, request);
        Map<String, Object> tokens = new LinkedHashMap<>();
        tokens.put("access_token", simulator.accessTokens.put(grant));
        tokens.put("expires_in", Simulator.ACCESS_TOKEN.toSeconds());
        tokens.put("id_token", simulator.tokens.idToken(grant));
        tokens.put("scope", String.join(" ", grant.authorization().scopes()));
        tokens.put("token_type", "Bearer");
        return Response.json(200, tokens);
    }

    private static void check(Grant grant, RelyingParty client, Request request) {
        if (!grant.authorization().client().equals(client)) {
            throw refused("client mismatch");
        }
        if (!grant.authorization().redirectUri().equals(request.form().text("redirect_uri"))) {
            throw refused("authorization code redirect_uri mismatch");
        }
        String challenge = grant.authorization().codeChallenge();
        if (!challenge.isEmpty() && !challenge.equals(s256(request.form().text("code_verifier")))) {
            throw refused("PKCE verification failed");
        }
    }

    private static String s256(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static Refusal refused(String reason) {
        return new Refusal(Response.error(400, "invalid_grant", "grant request is invalid (" + reason + ")"));
    }
}
