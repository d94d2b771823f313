package fr.parvis.modules.feedback.foot;

import fr.parvis.spi.catalogue.PublishedProcedures;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.MalformedURLException;
import java.util.regex.Pattern;

/** Tells pages of the portal from invented ones: a campaign must not fill the list of pages. */
@RequestScoped
public class KnownPages {

    private static final Pattern PATH = Pattern.compile("(/[a-z0-9-]{1,60}){1,4}");
    private static final String PROCEDURE = "/demarches/";

    private HttpServletRequest request;
    private PublishedProcedures procedures;

    /** For the container's proxy. */
    protected KnownPages() {}

    @Inject
    public KnownPages(HttpServletRequest request, PublishedProcedures procedures) {
        this.request = request;
        this.procedures = procedures;
    }

    /** Whether there is such a page. */
    public boolean has(String path) {
        if (path.startsWith(PROCEDURE)) {
            return procedures.find(path.substring(PROCEDURE.length())).isPresent();
        }
        return path.equals("/") || PATH.matcher(path).matches() && isView(path + ".xhtml");
    }

    private boolean isView(String view) {
        try {
            return request.getServletContext().getResource(view) != null;
        } catch (MalformedURLException e) {
            return false;
        }
    }
}
