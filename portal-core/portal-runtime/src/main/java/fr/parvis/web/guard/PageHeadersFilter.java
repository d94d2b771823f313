package fr.parvis.web.guard;

import fr.parvis.configuration.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * Allows residents' pages their own style sheet, images and forms, and nothing else; keeps pages out of shared caches,
 * and personal ones out of any. What runs later may say otherwise. The back office has its own policy.
 */
@WebFilter("/*")
public class PageHeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** The only residents' page with a script: the choice to use the portal without a network, and its worker. */
    private static final Set<String> WITH_SCRIPT = Set.of("/hors-ligne", "/hors-ligne.xhtml", "/sw.js");

    private static final String SCRIPT =
            "; script-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'";

    private final String policy;
    private final String agentPolicy;

    @Inject
    public PageHeadersFilter(Settings settings) {
        // A form sent after the session has ended is redirected to the identity server, which counts as its target.
        policy = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self' "
                + origin(settings.residents().issuer()) + "; frame-ancestors 'none'; base-uri 'none'";
        // PrimeFaces adds a second policy, with the nonce of the page: the browser applies both.
        agentPolicy = "form-action 'self' " + origin(settings.agents().issuer())
                + "; frame-ancestors 'none'; base-uri 'none'; object-src 'none'";
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getServletPath();
        response.setHeader("Content-Security-Policy", policy(path));
        response.setHeader("Cache-Control", isPersonal(path) ? "no-store" : "private, no-cache");
        chain.doFilter(request, response);
    }

    private String policy(String path) {
        if (isBackOffice(path)) {
            return agentPolicy;
        }
        return WITH_SCRIPT.contains(path) ? policy + SCRIPT : policy;
    }

    static boolean isBackOffice(String path) {
        return path.equals("/agent") || path.startsWith("/agent/");
    }

    private static boolean isPersonal(String path) {
        return path.startsWith("/compte")
                || path.startsWith("/mes-demandes")
                || path.startsWith("/suivi")
                || path.startsWith("/modules/")
                || path.startsWith("/agent");
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }
}
