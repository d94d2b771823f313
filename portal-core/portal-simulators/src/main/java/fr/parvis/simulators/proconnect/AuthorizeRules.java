package fr.parvis.simulators.proconnect;

import fr.parvis.simulators.web.Parameters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The parameters that ProConnect accepts; PKCE is allowed here, with S256 only. */
class AuthorizeRules {

    private static final List<String> REQUIRED =
            List.of("response_type", "client_id", "redirect_uri", "scope", "state", "nonce");
    private static final Set<String> OPTIONAL = Set.of(
            "claims",
            "prompt",
            "idp_hint",
            "login_hint",
            "siret_hint",
            "acr_values",
            "response_mode",
            "code_challenge",
            "code_challenge_method");
    private static final Set<String> PROMPTS = Set.of("none", "login", "consent", "login consent", "consent login");
    private static final Pattern NONCE = Pattern.compile("\\p{ASCII}{1,512}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final Pattern SIRET = Pattern.compile("[0-9]{14}");

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
        if (!NONCE.matcher(parameters.text("nonce")).matches()) {
            return Optional.of("nonce must be at most 512 ASCII characters");
        }
        if (parameters.get("prompt").filter(prompt -> !PROMPTS.contains(prompt)).isPresent()) {
            return Optional.of("prompt must be none, login or consent");
        }
        if (parameters
                .get("login_hint")
                .filter(hint -> !EMAIL.matcher(hint).matches())
                .isPresent()) {
            return Optional.of("login_hint must be an email");
        }
        if (parameters
                .get("siret_hint")
                .filter(hint -> !SIRET.matcher(hint).matches())
                .isPresent()) {
            return Optional.of("siret_hint must have 14 digits");
        }
        if (parameters.get("code_challenge").isPresent()
                && !parameters.text("code_challenge_method").equals("S256")) {
            return Optional.of("code_challenge_method must be S256");
        }
        return Optional.empty();
    }
}
