package fr.parvis.web.page;

import fr.parvis.texts.Languages;
import fr.parvis.texts.PageLanguage;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Remembers the language that the visitor chose. */
@WebServlet("/langue")
public class LanguageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Duration REMEMBERED = Duration.ofDays(180);

    private final transient Languages languages;

    @Inject
    public LanguageServlet(Languages languages) {
        this.languages = languages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var code = Optional.ofNullable(request.getParameter("vers"))
                .flatMap(languages::find)
                .map(PageLanguage::code)
                .orElse(Language.USUAL);
        response.addCookie(VisitorCookie.of(request, Language.COOKIE, code, REMEMBERED));
        response.sendRedirect(LocalPath.orHome(request.getParameter("retour")));
    }
}
