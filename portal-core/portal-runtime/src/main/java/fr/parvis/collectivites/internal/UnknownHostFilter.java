package fr.parvis.collectivites.internal;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers a host name that no collectivité has with a page of its own: there is no name, logo nor theme to show. */
public class UnknownHostFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="fr">
            <head><meta charset="utf-8"><title>Adresse inconnue</title>
            <meta name="viewport" content="width=device-width, initial-scale=1"></head>
            <body><main><h1>Cette adresse ne mène à aucune collectivité</h1>
            <p>Vérifiez l’adresse saisie, ou passez par le site de votre mairie.</p></main></body>
            </html>
            """;

    @Inject
    private transient AmbientCollectivites collectivites;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (collectivites.ambient().isPresent()) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(PAGE.getBytes(StandardCharsets.UTF_8));
    }
}
