package fr.parvis.web.guard;

import fr.parvis.web.page.VisitorCookie;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The cookie that {@link FormToken} signs; on https its name forbids any other host to set it. */
final class FormCookie {

    private static final String NAME = "parvis-form";

    private FormCookie() {}

    static Optional<String> read(HttpServletRequest request) {
        return VisitorCookie.read(request, name(request));
    }

    static Cookie of(HttpServletRequest request, String value) {
        var cookie = new Cookie(name(request), value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-" + NAME : NAME;
    }
}
