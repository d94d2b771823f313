package fr.parvis.looks.web;

import fr.parvis.contrast.Colour;
import fr.parvis.looks.ChosenLook;
import fr.parvis.themes.Look;
import fr.parvis.themes.Themes;
import fr.parvis.themes.Variant;
import fr.parvis.web.page.FieldError;
import fr.parvis.web.theme.PreviewServlet;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The form of colours, font and words as the page shows it, with what is wrong and the address of its preview. */
public class LookForm {

    private final Draft draft;
    private final ChosenLook look;
    private final Look shown;
    private final List<FieldError> errors;
    private final List<ColourField> colours;
    private final List<Choice> themeChoices;
    private final List<Choice> fontChoices;
    private final List<Choice> variants;

    LookForm(Draft draft, ChosenLook look, Themes themes, Map<String, String> texts, Locale language) {
        this.draft = draft;
        this.look = look;
        var theme = themes.theme(look.theme());
        var tried = new Look(theme, look.tokens());
        shown = tried.mended();
        var judgement = new Judgement(tried, texts, language);
        errors = judgement.errors();
        var proposals = judgement.proposals();
        colours = draft.colours().entrySet().stream()
                .map(field -> new ColourField(
                        field.getKey(),
                        field.getValue(),
                        theme.tokens().getOrDefault(field.getKey(), ""),
                        Colour.of(field.getValue())
                                .map(Colour::css)
                                .orElse(theme.tokens().getOrDefault(field.getKey(), "none")),
                        sentences(field.getKey()),
                        proposals.getOrDefault(field.getKey(), "")))
                .toList();
        themeChoices = themes.installed().stream()
                .map(one -> new Choice(one.id(), one.names().getOrDefault(language.getLanguage(), one.id())))
                .toList();
        variants = theme.variants().keySet().stream()
                .filter(variant -> variant.isOffered(draft.dark()))
                .map(variant -> new Choice(variant.id(), name(variant, texts, language)))
                .toList();
        fontChoices = Stream.concat(
                        Stream.of(new Choice(FontStack.OF_THEME, texts.get("agent.look.font.theme"))),
                        Arrays.stream(FontStack.values())
                                .map(stack -> new Choice(stack.name(), texts.get("agent.look.font." + stack.name()))))
                .toList();
    }

    ChosenLook look() {
        return look;
    }

    public List<FieldError> getErrors() {
        return errors;
    }

    public List<ColourField> getColours() {
        return colours;
    }

    public List<Choice> getThemes() {
        return themeChoices;
    }

    public List<Choice> getFonts() {
        return fontChoices;
    }

    /** The variants in which the look is shown too. */
    public List<Choice> getVariants() {
        return variants;
    }

    public String getTheme() {
        return look.theme();
    }

    public String getFont() {
        return draft.font();
    }

    public String getTagline() {
        return draft.tagline();
    }

    public String getWelcome() {
        return draft.welcome();
    }

    public boolean isDark() {
        return draft.dark();
    }

    /** Address of the style sheet that shows the draft, or the nearest that can be read: a page shows nothing else. */
    public String getPreview() {
        return PreviewServlet.PATH + "?" + PreviewServlet.THEME + "=" + look.theme()
                + shown.own().entrySet().stream()
                        .map(token -> "&" + encoded(token.getKey()) + "=" + encoded(token.getValue()))
                        .collect(Collectors.joining());
    }

    private static String name(Variant variant, Map<String, String> texts, Locale language) {
        String key = "agent.look.preview." + variant.id();
        return texts.containsKey(key)
                ? texts.get(key)
                : variant.names().getOrDefault(language.getLanguage(), variant.id());
    }

    private String sentences(String field) {
        return errors.stream()
                .filter(error -> error.target().equals(field))
                .map(FieldError::message)
                .collect(Collectors.joining(" "));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
