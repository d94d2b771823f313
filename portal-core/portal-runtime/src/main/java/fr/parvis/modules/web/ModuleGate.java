package fr.parvis.modules.web;

import fr.parvis.modules.Modules;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;

/** Answers 404 on the pages and resources of a module that does not run: its jar still carries them. */
@WebFilter(
        urlPatterns = {"/modules/*", "/agent/modules/*", "/api/modules/*"},
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD})
public class ModuleGate extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Modules modules;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (modules.isInstalled(moduleOf(request))) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String moduleOf(HttpServletRequest request) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        Iterator<String> segments = Arrays.stream(path.split("/+")).iterator();
        while (segments.hasNext()) {
            if (segments.next().equals("modules")) {
                return segments.hasNext() ? segments.next() : "";
            }
        }
        return "";
    }
}
