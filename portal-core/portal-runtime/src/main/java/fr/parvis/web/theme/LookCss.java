package fr.parvis.web.theme;

import fr.parvis.themes.Look;
import fr.parvis.themes.Theme;
import fr.parvis.themes.Variant;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The values of a look as CSS: the collectivité's own, then those of variants, which win in their turn. */
final class LookCss {

    private LookCss() {}

    static String of(Theme theme) {
        return block(":root", trusted(theme));
    }

    /** A look on a part of a page, in each variant. */
    static String preview(Look look) {
        return block(".look-preview", trusted(look.theme()))
                + block(".look-preview", new Tokens(look.own()).declarations())
                + Arrays.stream(Variant.values())
                        .map(variant ->
                                block(".look-preview-" + variant.id(), new Tokens(look.in(variant)).declarations()))
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
                + Arrays.stream(Variant.values())
                        .filter(variant -> dark || variant != Variant.DARK)
                        .map(variant -> variant(look, variant))
                        .collect(Collectors.joining());
    }

    /** A variant applies when the browser asks for it and the reader has not chosen, or when the reader chose it. */
    private static String variant(Look look, Variant variant) {
        var declarations = new Tokens(look.in(variant)).declarations();
        var all = variant.declaration().isEmpty() ? declarations : declarations + ";" + variant.declaration();
        return "@media screen and %s{%s}@media screen{%s}"
                .formatted(
                        variant.condition(),
                        block(":root:not([data-look])", all),
                        block(":root[data-look=" + variant.id() + "]", all));
    }

    private static String block(String selector, String declarations) {
        return declarations.isEmpty() ? "" : selector + "{" + declarations + "}";
    }
}
