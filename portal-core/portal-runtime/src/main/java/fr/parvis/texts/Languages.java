package fr.parvis.texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages that pages can be shown in: those of the product, then those that an administrator added. */
@ApplicationScoped
public class Languages {

    private static final List<String> OF_THE_PRODUCT = List.of("fr", "falc", "en");

    private Texts texts;
    private AddedTexts added;

    /** For the container's proxy. */
    protected Languages() {}

    @Inject
    public Languages(Texts texts, AddedTexts added) {
        this.texts = texts;
        this.added = added;
    }

    /** All of them, French first. */
    public List<PageLanguage> offered() {
        return codes().map(this::language).toList();
    }

    /** The one with a code, if it is offered. */
    public Optional<PageLanguage> find(String code) {
        return codes().filter(code::equals).findFirst().map(this::language);
    }

    private Stream<String> codes() {
        return Stream.concat(OF_THE_PRODUCT.stream(), added.folder().texts().keySet().stream())
                .distinct();
    }

    private PageLanguage language(String code) {
        Locale locale = PageLanguage.locale(code);
        return new PageLanguage(code, name(code, locale), locale);
    }

    /** A folder that does not name its language gets the name that Java knows. */
    private String name(String code, Locale locale) {
        boolean named = OF_THE_PRODUCT.contains(code)
                || added.folder()
                        .texts()
                        .getOrDefault(code, Map.of())
                        .getOrDefault(Texts.PORTAL, Map.of())
                        .containsKey(Texts.NAME);
        return named ? texts.portal(locale).get(Texts.NAME) : locale.getDisplayName(locale);
    }
}
