package fr.parvis.looks.web;

import fr.parvis.contrast.Colour;
import fr.parvis.looks.ChosenLook;
import fr.parvis.themes.Theme;
import fr.parvis.themes.Themes;
import fr.parvis.web.page.Exchange;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the form of the page holds, right or wrong.
 *
 * @param theme id of the theme
 * @param colours what was typed for each colour of the form; empty for the theme's own
 * @param font name of a {@link FontStack}, or {@link FontStack#OF_THEME}
 * @param tagline the sentence under the name
 * @param welcome the sentence of welcome on the home page
 * @param dark whether pages may be light on dark
 */
record Draft(String theme, Map<String, String> colours, String font, String tagline, String welcome, boolean dark) {

    private static final String FONT = "font";
    private static final int LONGEST_TAGLINE = 120;
    private static final int LONGEST_WELCOME = 200;

    /** The colours that make a collectivité known; another one is in the form when its file already gives it. */
    private static final List<String> MAIN = List.of(
            "colour-brand",
            "colour-on-brand",
            "colour-brand-soft",
            "colour-link",
            "colour-link-hover",
            "colour-text",
            "colour-page",
            "colour-surface");

    static Draft of(ChosenLook look) {
        var colours = new LinkedHashMap<String, String>();
        fields(look).forEach(token -> colours.put(token, look.tokens().getOrDefault(token, "")));
        return new Draft(
                look.theme(),
                colours,
                FontStack.nameOf(look.tokens().getOrDefault(FONT, "")),
                look.tagline(),
                look.front().welcome(),
                look.dark());
    }

    static Draft read(Exchange exchange, ChosenLook worn) {
        var colours = new LinkedHashMap<String, String>();
        fields(worn).forEach(token -> colours.put(token, tidied(exchange.parameter(token))));
        return new Draft(
                exchange.parameter("theme"),
                colours,
                exchange.parameter(FONT),
                new Pasted(exchange.parameter("tagline")).line(LONGEST_TAGLINE),
                new Pasted(exchange.parameter("welcome")).line(LONGEST_WELCOME),
                exchange.has("dark"));
    }

    /** The same with one colour changed; as it was when that is no colour of the form. */
    Draft with(String token, String colour) {
        var changed = new LinkedHashMap<>(colours);
        changed.computeIfPresent(token, (name, before) -> colour);
        return new Draft(theme, changed, font, tagline, welcome, dark);
    }

    /** The look that it describes. What the form does not show stays as it is worn, as far as the theme has it. */
    ChosenLook over(ChosenLook worn, Themes themes) {
        var chosen = themes.theme(theme);
        var tokens = new TreeMap<>(worn.tokens());
        tokens.keySet().removeIf(token -> colours.containsKey(token) || token.equals(FONT));
        tokens.keySet().retainAll(chosen.tokens().keySet());
        differing(chosen).forEach(tokens::put);
        FontStack.named(font).ifPresent(stack -> tokens.put(FONT, stack.css()));
        return new ChosenLook(
                chosen.id(),
                tokens,
                dark,
                worn.logo(),
                worn.logoText(),
                tagline,
                worn.front().withWelcome(welcome));
    }

    private Map<String, String> differing(Theme chosen) {
        var differing = new HashMap<String, String>();
        colours.forEach((token, typed) -> {
            var own = chosen.tokens().get(token);
            if (!typed.isEmpty() && own != null && !typed.equalsIgnoreCase(own)) {
                differing.put(token, typed);
            }
        });
        return differing;
    }

    private static Set<String> fields(ChosenLook look) {
        var fields = new LinkedHashSet<>(MAIN);
        look.tokens().keySet().stream()
                .filter(token -> token.startsWith(Theme.COLOUR))
                .sorted()
                .forEach(fields::add);
        return fields;
    }

    /** Charters write colours with or without the sign. */
    private static String tidied(String typed) {
        var line = new Pasted(typed).line();
        return Colour.of("#" + line).isPresent() ? "#" + line : line;
    }
}
