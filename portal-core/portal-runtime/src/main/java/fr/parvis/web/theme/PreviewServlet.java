package fr.parvis.web.theme;

import fr.parvis.themes.Look;
import fr.parvis.themes.Themes;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** The colours that an administrator tries, for the part of the page that shows them: parameters are the theme and its tokens. */
@WebServlet(PreviewServlet.PATH)
public class PreviewServlet extends HttpServlet {

    /** Below the back office: it is for who is signed in there. */
    public static final String PATH = "/agent/apparence-apercu.css";

    /** Parameter that names the theme; any other is a token. */
    public static final String THEME = "theme";

    private static final long serialVersionUID = 1L;

    private final transient Themes themes;

    @Inject
    public PreviewServlet(Themes themes) {
        this.themes = themes;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var parameters = request.getParameterMap().entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals(THEME))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, parameter -> parameter.getValue()[0]));
        var theme = request.getParameter(THEME);
        var look = new Look(themes.theme(theme == null ? "" : theme), parameters);
        response.setContentType("text/css;charset=UTF-8");
        response.setHeader("Cache-Control", "private, max-age=300");
        response.getOutputStream().write(LookCss.preview(look).getBytes(StandardCharsets.UTF_8));
    }
}
