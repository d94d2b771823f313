package fr.parvis.web.theme;

import fr.parvis.themes.Look;
import fr.parvis.themes.Theme;
import fr.parvis.themes.Variant;
import java.util.stream.Collectors;

/** The values of a look as CSS: the collectivité's own, then those of variants, which win in their turn. */
final class LookCss {

    private static final String PART = ".look-preview";

    private LookCss() {}

    static String of(Theme theme) {
        return block(":root", trusted(theme));
    }

    /**
     * A look on a part of a page, in each variant. The page wears another theme: what that says is undone there first, and
     * both weigh more than the page's own rules.
     */
    static String preview(Look look) {
        var rules = PART + PART + PART;
        var values = rules + PART;
        return PART + PART + " *{all:revert}"
                + new Scoped(rules).css(StyleSheet.of(look.theme().css()).css())
                + block(values, trusted(look.theme()))
                + block(values, new Tokens(look.own()).declarations())
                + look.theme().variants().keySet().stream()
                        .map(variant -> block(values + "-" + variant.id(), new Tokens(look.in(variant)).declarations()))
                        .collect(Collectors.joining());
    }

    /** The theme's own values: they come with its jar, as trusted as the rest of it. */
    private static String trusted(Theme theme) {
        return theme.tokens().entrySet().stream()
                .map(token -> "--" + token.getKey() + ":" + token.getValue())
                .collect(Collectors.joining(";"));
    }

    static String of(Look look, boolean dark) {
        return block(":root", new Tokens(look.own()).declarations())
                + look.theme().variants().keySet().stream()
                        .filter(variant -> variant.isOffered(dark))
                        .map(variant -> variant(look, variant))
                        .collect(Collectors.joining());
    }

    /** A variant applies when the browser asks for it and the reader has not chosen, or when the reader chose it. */
    private static String variant(Look look, Variant variant) {
        var declarations = new Tokens(look.in(variant)).declarations();
        var all = variant.declaration().isEmpty() ? declarations : declarations + ";" + variant.declaration();
        return "@media screen and %s{%s}@media screen{%s}"
                .formatted(
                        variant.media(),
                        block(":root:not([data-look])", all),
                        block(":root[data-look=" + variant.id() + "]", all));
    }

    private static String block(String selector, String declarations) {
        return declarations.isEmpty() ? "" : selector + "{" + declarations + "}";
    }
}
