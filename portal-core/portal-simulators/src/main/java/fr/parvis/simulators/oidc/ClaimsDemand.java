package fr.parvis.simulators.oidc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the parameter {@code claims} asks of the {@code id_token}.
 *
 * @param amr whether to say how the person signed in
 * @param acrValues the only acceptable levels; empty if any will do
 */
public record ClaimsDemand(boolean amr, Set<String> acrValues) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public static final ClaimsDemand NONE = new ClaimsDemand(false, Set.of());

    /** Reads the parameter; empty when it is no JSON object. */
    public static Optional<ClaimsDemand> parse(String parameter) {
        try {
            JsonNode root = JSON.readTree(parameter);
            if (root == null || !root.isObject()) {
                return Optional.empty();
            }
            JsonNode idToken = root.path("id_token");
            return Optional.of(new ClaimsDemand(idToken.has("amr"), essentialAcr(idToken.path("acr"))));
        } catch (JsonProcessingException malformed) {
            return Optional.empty();
        }
    }

    private static Set<String> essentialAcr(JsonNode acr) {
        Set<String> values = new LinkedHashSet<>();
        if (acr.path("essential").asBoolean()) {
            acr.path("values").forEach(value -> values.add(value.asText()));
            if (acr.has("value")) {
                values.add(acr.path("value").asText());
            }
        }
        return values;
    }
}
