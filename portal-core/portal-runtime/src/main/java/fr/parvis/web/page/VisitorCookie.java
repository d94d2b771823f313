package fr.parvis.web.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** A small choice or word that a visitor's browser keeps: never read by scripts, never sent from another site's form. */
public final class VisitorCookie {

    private VisitorCookie() {}

    /** The value that the browser sent. */
    public static Optional<String> read(HttpServletRequest request, String name) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** A cookie for the whole portal, kept for a while; none at all makes the browser forget it. */
    public static Cookie of(HttpServletRequest request, String name, String value, Duration kept) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) kept.toSeconds());
        return cookie;
    }
}
