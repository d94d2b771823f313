package fr.parvis.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** The language of the page: French unless the visitor chose English, which a cookie remembers. */
@Named
@RequestScoped
public class Language {

    /** Name of the cookie. */
    static final String COOKIE = "langue";

    private HttpServletRequest request;

    /** For the container's proxy. */
    protected Language() {}

    @Inject
    public Language(HttpServletRequest request) {
        this.request = request;
    }

    public Locale getLocale() {
        return chosen(request);
    }

    static Locale chosen(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                        .flatMap(Arrays::stream)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .anyMatch("en"::equals)
                ? Locale.ENGLISH
                : Locale.FRENCH;
    }

    /** The language that one can change to. */
    public String getOther() {
        return getLocale().equals(Locale.FRENCH) ? "en" : "fr";
    }

    public String getOtherName() {
        return getLocale().equals(Locale.FRENCH) ? "English" : "Français";
    }

    /** Where to change it, and come back here. */
    public String getSwitchPath() {
        return "/langue?vers=" + getOther() + "&retour="
                + RequestedPage.of(request).encoded();
    }
}
