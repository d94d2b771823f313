package fr.parvis.looks.web;

import fr.parvis.looks.Logo;
import fr.parvis.looks.Logos;
import fr.parvis.spi.collectivite.Collectivite;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/** Serves the logo of the collectivité, the picture of its home page and its icon. An SVG opened by itself is a document: it may run nothing and fetch nothing. */
@WebServlet({"/collectivite/logo", "/collectivite/image", "/collectivite/icone"})
public class LogoServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Logos logos;
    private final transient Collectivites collectivites;

    @Inject
    public LogoServlet(Logos logos, Collectivites collectivites) {
        this.logos = logos;
        this.collectivites = collectivites;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var found = found(request.getServletPath(), collectivites.current());
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var logo = found.get();
        var tag = "\"" + Integer.toHexString(Arrays.hashCode(logo.content())) + "\"";
        response.setHeader("Cache-Control", "public, max-age=60");
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(logo.mediaType());
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(logo.content().length);
        response.getOutputStream().write(logo.content());
    }

    /** What the address asks for changes nothing: only what the collectivité shows is served. */
    private Optional<Logo> found(String path, Collectivite collectivite) {
        var front = collectivite.brand().front();
        return switch (path) {
            case "/collectivite/image" -> logos.named(collectivite, front.picture());
            case "/collectivite/icone" -> logos.named(collectivite, front.icon());
            default -> logos.of(collectivite);
        };
    }
}
