package fr.parvis.web.theme;

import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Values of the theme's tokens, as CSS. What could end the declaration is left out. */
record Tokens(Map<String, String> values) {

    private static final System.Logger LOG = System.getLogger(Tokens.class.getName());
    private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z0-9]+)*");
    private static final Pattern VALUE = Pattern.compile("[#\\w][\\w#%.,() -]*");

    String declarations() {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .filter(Tokens::isSafe)
                        .map(token -> "--" + token.getKey() + ":" + token.getValue())
                        .collect(Collectors.joining(";"));
    }

    private static boolean isSafe(Map.Entry<String, String> token) {
        var safe = NAME.matcher(token.getKey()).matches()
                && VALUE.matcher(token.getValue()).matches()
                && !token.getValue().contains("url(");
        if (!safe) {
            LOG.log(Level.WARNING, "Left out a theme token that is not plain CSS: {0}", token.getKey());
        }
        return safe;
    }
}
