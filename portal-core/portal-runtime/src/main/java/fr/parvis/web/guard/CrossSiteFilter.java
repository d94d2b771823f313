package fr.parvis.web.guard;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;

/**
 * Refuses what another site makes a browser send. Residents' pages carry no view state, so nothing else would: see the
 * decision on plain forms.
 */
@WebFilter("/*")
public class CrossSiteFilter extends HttpFilter {

    /** Name of the hidden field of forms. */
    public static final String FIELD = "_csrf";

    /** Request attribute that tells the error page which sentence to show. */
    public static final String REFUSED = "parvis.refused";

    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(CrossSiteFilter.class.getName());

    private final transient FormToken tokens;
    private final transient BodyLimit limit;

    @Inject
    public CrossSiteFilter(FormToken tokens, BodyLimit limit) {
        this.tokens = tokens;
        this.limit = limit;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (CrossSite.changesNothing(request)) {
            chain.doFilter(request, response);
        } else if (CrossSite.causedElsewhere(request)) {
            refuse(request, response, "sent from another site");
        } else if (CrossSite.couldBeAForm(request)) {
            checkForm(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void checkForm(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (limit.exceededBy(request)) {
            LOG.log(Level.INFO, "Refused {0} {1}: too large", request.getMethod(), request.getServletPath());
            limit.refuse(request, response);
        } else if (tokens.matches(FormCookie.read(request).orElse(null), request.getParameter(FIELD))) {
            chain.doFilter(request, response);
        } else {
            refuse(request, response, "no valid form token");
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, String reason)
            throws IOException {
        LOG.log(Level.WARNING, "Refused {0} {1}: {2}", request.getMethod(), request.getServletPath(), reason);
        request.setAttribute(REFUSED, "form");
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
}
