package fr.parvis.themes;

import java.util.Map;

/**
 * Another set of values for the tokens of every theme, for readers who need or prefer it. Each comes in a jar of its own.
 *
 * @param id its name in files, in a reader's cookie and in {@code <html data-look>}
 * @param names its name on screen, by language
 * @param media the media feature by which a browser asks for it
 * @param declaration what the browser must know beside the tokens, as a CSS declaration; may be empty
 * @param enhanced whether its texts must reach 7 to 1 instead of 4.5 to 1
 * @param onlyWhereAllowed whether a collectivité has it only when it says so
 * @param place its place among the others: who asks for two of them gets the later one
 * @param tokens the values, for the default theme
 */
public record Variant(
        String id,
        Map<String, String> names,
        String media,
        String declaration,
        boolean enhanced,
        boolean onlyWhereAllowed,
        int place,
        Map<String, String> tokens) {

    /** Whether a collectivité has it. */
    public boolean isOffered(boolean allowed) {
        return allowed || !onlyWhereAllowed;
    }
}
