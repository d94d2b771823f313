package fr.parvis.themes;

import fr.parvis.contrast.Colour;
import fr.parvis.contrast.Readability;
import java.util.Map;

/**
 * A theme as its jar describes it, on the ground of the default one.
 *
 * @param id its id
 * @param names its name on screen, by language
 * @param tokens values of its tokens
 * @param readability the pairs of colours that its pages put together
 * @param variants values of the tokens that a variant changes
 * @param css its style sheets, one after the other
 */
public record Theme(
        String id,
        Map<String, String> names,
        Map<String, String> tokens,
        Readability readability,
        Map<Variant, Map<String, String>> variants,
        String css) {

    /** Tokens whose name begins so are colours. */
    public static final String COLOUR = "colour-";

    /** The theme that others build on, and that stands in for one that is missing. */
    public static final String DEFAULT = "default";

    /** Throws for a variant that says nothing, or something that is no colour, of tokens that are not there. */
    void refuse(Variant variant) {
        if (variant.tokens().isEmpty()) {
            throw new IllegalStateException("The variant " + variant.id() + " changes nothing");
        }
        variant.tokens().forEach((token, value) -> {
            if (!tokens.containsKey(token)) {
                throw new IllegalStateException("There is no token --" + token);
            }
            if (token.startsWith(COLOUR) && Colour.of(value).isEmpty()) {
                throw new IllegalStateException("--" + token + " is no colour written #rrggbb: " + value);
            }
        });
    }
}
