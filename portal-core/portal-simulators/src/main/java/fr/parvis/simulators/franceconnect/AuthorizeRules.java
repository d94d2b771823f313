package fr.parvis.simulators.franceconnect;

import fr.parvis.simulators.web.Parameters;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The parameters that FranceConnect accepts; any other breaks the request, PKCE included. */
class AuthorizeRules {

    private static final int SHORTEST_NONCE = 22;
    private static final List<String> REQUIRED =
            List.of("client_id", "acr_values", "response_type", "nonce", "state", "redirect_uri", "scope");
    private static final Set<String> OPTIONAL = Set.of("claims", "prompt", "idp_hint", "ui_locales");
    private static final Set<String> PROMPTS = Set.of("login", "consent");

    Optional<String> complaint(Parameters parameters) {
        for (String name : parameters.names()) {
            if (!REQUIRED.contains(name) && !OPTIONAL.contains(name)) {
                return Optional.of("property " + name + " should not exist");
            }
        }
        for (String name : REQUIRED) {
            if (parameters.get(name).isEmpty()) {
                return Optional.of(name + " must be a string");
            }
        }
        return values(parameters);
    }

    private static Optional<String> values(Parameters parameters) {
        if (parameters.text("client_id").isEmpty()) {
            return Optional.of("client_id must be longer than or equal to 1 characters");
        }
        if (parameters.text("nonce").length() < SHORTEST_NONCE) {
            return Optional.of("nonce must be longer than or equal to 22 characters");
        }
        if (!isUrl(parameters.text("redirect_uri"))) {
            return Optional.of("redirect_uri must be a URL address");
        }
        if (parameters.get("prompt").isPresent()
                && !PROMPTS.containsAll(List.of(parameters.text("prompt").split(" +")))) {
            return Optional.of("prompt must be login, consent or both");
        }
        return Optional.empty();
    }

    private static boolean isUrl(String text) {
        try {
            URI uri = URI.create(text);
            return uri.getHost() != null && List.of("http", "https").contains(uri.getScheme());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
