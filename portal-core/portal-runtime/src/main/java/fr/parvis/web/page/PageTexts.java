package fr.parvis.web.page;

import fr.parvis.texts.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** Texts in the language of the page: {@code #{texts.portal['home.title']}}, {@code #{texts['forms']['page.next']}}. */
@Named("texts")
@ApplicationScoped
public class PageTexts extends AbstractMap<String, Map<String, String>> {

    private Texts texts;
    private Language language;

    /** For the container's proxy. */
    protected PageTexts() {}

    @Inject
    public PageTexts(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    @Override
    public Map<String, String> get(Object owner) {
        return texts.of(String.valueOf(owner), language.getLocale());
    }

    @Override
    public Set<Entry<String, Map<String, String>>> entrySet() {
        throw new UnsupportedOperationException("Texts are read one owner at a time");
    }
}
