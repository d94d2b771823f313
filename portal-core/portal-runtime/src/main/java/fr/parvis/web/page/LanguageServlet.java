package fr.parvis.web.page;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** Remembers the language that the visitor chose. */
@WebServlet("/langue")
public class LanguageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Duration REMEMBERED = Duration.ofDays(180);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var cookie = new Cookie(Language.COOKIE, "en".equals(request.getParameter("vers")) ? "en" : "fr");
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) REMEMBERED.toSeconds());
        response.addCookie(cookie);
        response.sendRedirect(LocalPath.orHome(request.getParameter("retour")));
    }
}
