package fr.parvis.web.page;

import fr.parvis.texts.Languages;
import fr.parvis.texts.PageLanguage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/** The language of the page: French unless the visitor chose another, which a cookie remembers. */
@Named
@RequestScoped
public class Language {

    /** Name of the cookie; its value is the code of the language. */
    static final String COOKIE = "langue";

    /** Code of the language of whoever chose none. */
    static final String USUAL = "fr";

    private HttpServletRequest request;
    private Languages languages;
    private PageLanguage chosen;
    private List<PageLanguage> others;

    /** For the container's proxy. */
    protected Language() {}

    @Inject
    public Language(HttpServletRequest request, Languages languages) {
        this.request = request;
        this.languages = languages;
    }

    public Locale getLocale() {
        return chosen().locale();
    }

    /** For the {@code lang} attribute of the page. */
    public String getTag() {
        return chosen().tag();
    }

    /** For the {@code dir} attribute of the page. */
    public String getDirection() {
        return chosen().direction();
    }

    /** The languages that one can change to. */
    public List<PageLanguage> getOthers() {
        if (others == null) {
            others = languages.offered().stream()
                    .filter(language -> !language.code().equals(chosen().code()))
                    .toList();
        }
        return others;
    }

    /** Where to change to a language, and come back here. */
    public String switchPath(String code) {
        return "/langue?vers=" + code + "&retour=" + RequestedPage.of(request).encoded();
    }

    private PageLanguage chosen() {
        if (chosen == null) {
            chosen = VisitorCookie.read(request, COOKIE)
                    .flatMap(languages::find)
                    .or(() -> languages.find(USUAL))
                    .orElseThrow();
        }
        return chosen;
    }
}
