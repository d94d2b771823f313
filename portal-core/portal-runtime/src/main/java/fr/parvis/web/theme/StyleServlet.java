package fr.parvis.web.theme;

import fr.parvis.spi.collectivite.Collectivites;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Serves the collectivité's style sheet. Its address changes with its content, so browsers keep it for a year. The address
 * of its tokens alone does not change: sign-in pages link to it without knowing more than the host.
 */
@WebServlet("/style/*")
public class StyleServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String TOKENS = "/tokens.css";

    private final transient StyleSheets sheets;
    private final transient Collectivites collectivites;

    @Inject
    public StyleServlet(StyleSheets sheets, Collectivites collectivites) {
        this.sheets = sheets;
        this.collectivites = collectivites;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var brand = collectivites.current().brand();
        var forOthers = TOKENS.equals(request.getPathInfo());
        var sheet = forOthers ? sheets.tokens(brand) : sheets.of(brand);
        var current = ("/style" + request.getPathInfo()).equals(sheet.path());
        response.setContentType("text/css;charset=UTF-8");
        if (forOthers) {
            response.setHeader("Access-Control-Allow-Origin", "*");
        }
        response.setHeader("Cache-Control", current ? "public, max-age=31536000, immutable" : "no-cache");
        response.getOutputStream().write(sheet.css().getBytes(StandardCharsets.UTF_8));
    }
}
