package fr.parvis.themes.internal;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The values of tokens that style sheets give. */
final class StyleTokens {

    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+)\\s*:\\s*([^;}]+)");

    private StyleTokens() {}

    /** By name; the later sheet wins. */
    static Map<String, String> in(Stream<String> sheets) {
        return sheets.flatMap(css -> TOKEN.matcher(css).results())
                .collect(Collectors.toMap(
                        found -> found.group(1), found -> found.group(2).strip(), (first, last) -> last, TreeMap::new));
    }
}
