package fr.parvis.web.guard;

import fr.parvis.configuration.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The largest form that is read. A browser always declares the size of a form: one of unknown size is refused as well. */
@ApplicationScoped
public class BodyLimit {

    private static final String PAGE = "/erreur/413.xhtml";

    private Settings settings;

    /** For the container's proxy. */
    protected BodyLimit() {}

    @Inject
    public BodyLimit(Settings settings) {
        this.settings = settings;
    }

    boolean exceededBy(HttpServletRequest request) {
        long declared = request.getContentLengthLong();
        return declared < 0 ? request.getContentType() != null : declared > settings.maxRequestBytes();
    }

    /** Shows the page that says what to do. The server's own way to error pages would read the body again, and fail. */
    void explain(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        request.getRequestDispatcher(PAGE).forward(new WithoutBody(request), response);
    }
}
