package fr.parvis.home.web;

import fr.parvis.collectivites.Recent;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.omnifaces.servlet.BufferedHttpServletResponse;

/**
 * Keeps the pages that everybody comes by for some seconds, as a visitor who brings no cookie sees them. All that makes
 * one visitor's page differ from another's is in a cookie: the session, the language, a notice.
 */
@WebFilter("/*")
public class FrontPages extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final transient Map<String, Recent<FrontPage>> pages;

    @Inject
    public FrontPages(Collectivites collectivites, Clock clock) {
        pages = Map.of(
                "/",
                new Recent<>(collectivites, clock, FRESH),
                "/demarches",
                new Recent<>(collectivites, clock, FRESH));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var recent = isTheSameForAll(request) ? pages.get(request.getRequestURI()) : null;
        if (recent == null) {
            chain.doFilter(request, response);
            return;
        }
        var known = recent.known();
        if (known.isPresent()) {
            known.get().send(response);
            return;
        }
        var buffered = new BufferedHttpServletResponse(response);
        chain.doFilter(request, buffered);
        if (!response.isCommitted()) {
            var page = FrontPage.of(response, buffered.getBuffer());
            if (page.isForAll()) {
                recent.keep(page);
            }
            response.getOutputStream().write(page.body());
        }
    }

    private static boolean isTheSameForAll(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && request.getQueryString() == null
                && request.getHeader("Cookie") == null
                && request.getHeader("Authorization") == null;
    }
}
