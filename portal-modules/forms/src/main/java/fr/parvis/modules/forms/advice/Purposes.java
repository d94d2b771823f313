package fr.parvis.modules.forms.advice;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parvis.modules.forms.advice.AccessibilityAdvice.Rule;
import fr.parvis.modules.forms.advice.AccessibilityAdvice.Warnings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A question on the residents themselves tells their browser what it is, so that it can fill it in (RGAA 11.13). */
final class Purposes implements Rule {

    private static final Set<String> TYPED = Set.of("short-text", "email", "phone", "date", "postal-address");
    private static final Map<Pattern, String> TOKENS = tokens();

    @Override
    public void read(JsonNode procedure, Warnings warnings) {
        Asked.allOf(procedure)
                .filter(asked -> !asked.repeated())
                .filter(asked -> TYPED.contains(asked.text("type")))
                .filter(asked -> !asked.node().has("purpose"))
                .forEach(asked -> TOKENS.entrySet().stream()
                        .filter(token ->
                                token.getKey().matcher(asked.text("label")).find())
                        .findFirst()
                        .ifPresent(token -> warnings.warn(
                                asked.pointer() + "/label", "no-purpose", asked.text("label"), token.getValue())));
    }

    private static Map<Pattern, String> tokens() {
        Map<Pattern, String> tokens = new LinkedHashMap<>();
        put(tokens, "^vo(?:tre|s) prénoms?", "given-name");
        put(tokens, "^votre nom(?! d’(?:utilisateur|usage))(?: de (?:famille|naissance))?\\s*[?:]?$", "family-name");
        put(tokens, "^votre (?:adresse de )?(?:courriel|e-mail|adresse électronique)", "email");
        put(tokens, "^votre (?:numéro de )?(?:téléphone|portable|mobile)", "tel");
        put(tokens, "^votre adresse(?: postale)?\\s*[?:]?$", "street-address");
        put(tokens, "^(?:votre date de naissance|quand êtes-vous né)", "bday");
        put(tokens, "^votre code postal", "postal-code");
        return tokens;
    }

    private static void put(Map<Pattern, String> tokens, String label, String token) {
        tokens.put(Pattern.compile(label, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), token);
    }
}
