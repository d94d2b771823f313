package fr.parvis.web.offline;

import fr.parvis.spi.collectivite.Collectivite;
import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.web.theme.Site;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lets a browser install the collectivité's portal as an application (W3C Web Application Manifest). */
@WebServlet("/application.webmanifest")
public class ManifestServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Collectivites collectivites;
    private final transient Site site;

    @Inject
    public ManifestServlet(Collectivites collectivites, Site site) {
        this.collectivites = collectivites;
        this.site = site;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Collectivite collectivite = collectivites.current();
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("name", collectivite.name());
        manifest.put("description", collectivite.tagline());
        manifest.put("lang", "fr");
        manifest.put("start_url", "/");
        manifest.put("scope", "/");
        manifest.put("display", "standalone");
        if (!site.getLogo().isEmpty()) {
            manifest.put("icons", List.of(Map.of("src", site.getLogo(), "sizes", "any", "purpose", "any")));
        }
        JsonAnswer.MANIFEST.write(response, manifest);
    }
}
