package fr.parvis.web.theme;

import fr.parvis.themes.Variant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * How a reader wants pages to look, whatever the device asks for: {@code light}, or the id of a variant. Pages write it as
 * {@code <html data-look>}, where the style sheet finds it; a cookie remembers it.
 */
@Named
@RequestScoped
public class ReaderLook {

    /** Dark on light even on a device that asks for another variant. */
    public static final String LIGHT = "light";

    private static final String COOKIE = "apparence";
    private static final Duration KEPT = Duration.ofDays(365);

    private HttpServletRequest request;

    /** For the container's proxy. */
    protected ReaderLook() {}

    @Inject
    public ReaderLook(HttpServletRequest request) {
        this.request = request;
    }

    /** The reader's choice, or null: the device decides. */
    public String getChosen() {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(ReaderLook::isLook)
                .findFirst()
                .orElse(null);
    }

    /** Remembers a choice; anything that is no look forgets the former one. */
    public void choose(String look, HttpServletResponse response) {
        var kept = look != null && isLook(look);
        var cookie = new Cookie(COOKIE, kept ? look : "");
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(kept ? (int) KEPT.toSeconds() : 0);
        response.addCookie(cookie);
    }

    private static boolean isLook(String look) {
        return look.equals(LIGHT)
                || Arrays.stream(Variant.values())
                        .anyMatch(variant -> variant.id().equals(look));
    }
}
