package fr.parvis.web.guard;

import fr.parvis.configuration.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;

/** The largest form that is read. A browser always declares the size of a form: one of unknown size is refused as well. */
@ApplicationScoped
public class BodyLimit {

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

    /** A browser looks for an answer only once it has sent everything: what comes is read, and forgotten. */
    void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.getInputStream().transferTo(OutputStream.nullOutputStream());
        response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }
}
