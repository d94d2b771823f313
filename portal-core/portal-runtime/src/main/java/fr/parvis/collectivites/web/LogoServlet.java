package fr.parvis.collectivites.web;

import fr.parvis.configuration.Settings;
import fr.parvis.spi.collectivite.Collectivite;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Serves the logo of the collectivité. An SVG opened by itself is a document: it may run nothing and fetch nothing. */
@WebServlet("/collectivite/logo")
public class LogoServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Collectivites collectivites;

    @Inject
    private transient Settings settings;

    @Override
    protected long getLastModified(HttpServletRequest request) {
        try {
            Instant changed = Files.getLastModifiedTime(logo()).toInstant();
            return changed.truncatedTo(ChronoUnit.SECONDS).toEpochMilli();
        } catch (IOException e) {
            return -1;
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Path logo = logo();
        if (!Files.isRegularFile(logo)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(logo.toString().endsWith(".svg") ? "image/svg+xml" : "image/png");
        response.setHeader("Cache-Control", "public, max-age=86400");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLengthLong(Files.size(logo));
        Files.copy(logo, response.getOutputStream());
    }

    private Path logo() {
        Collectivite collectivite = collectivites.current();
        return settings.collectivites()
                .resolve(collectivite.id())
                .resolve(collectivite.brand().logo());
    }
}
