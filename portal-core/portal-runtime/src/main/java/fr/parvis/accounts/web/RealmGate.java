package fr.parvis.accounts.web;

import fr.parvis.accounts.CurrentIdentity;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A second lock on the protected paths: the server checks that someone is signed in, this checks that it is someone of
 * the right realm, so that no spelling of a path lets a resident in among agents.
 */
@WebFilter(
        value = {"/agent/*", "/compte/*"},
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD})
public class RealmGate extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient CurrentIdentity identity;

    @Inject
    public RealmGate(CurrentIdentity identity) {
        this.identity = identity;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        if (mayPass(request.getServletPath())) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private boolean mayPass(String path) {
        if (path.equals("/agent/deconnexion")) {
            return true;
        }
        return (path.startsWith("/agent") ? identity.agent() : identity.resident()).isPresent();
    }
}
