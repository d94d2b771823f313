package fr.parvis.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** What a page's bean reads of the request and decides on the answer. */
@RequestScoped
public class Exchange {

    private HttpServletRequest request;

    /** For the container's proxy. */
    protected Exchange() {}

    @Inject
    public Exchange(HttpServletRequest request) {
        this.request = request;
    }

    /** Whether a form was sent. */
    public boolean isPost() {
        return request.getMethod().equals("POST");
    }

    /** A parameter without surrounding spaces; empty when there is none. */
    public String parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }

    /** Whether a parameter is there, with or without a value. */
    public boolean has(String name) {
        return request.getParameter(name) != null;
    }

    /** The parts of the path after the page's own address. */
    public List<String> segments() {
        var path = Optional.ofNullable(Faces.getRequestPathInfo()).orElse("");
        return Arrays.stream(path.split("/"))
                .filter(segment -> !segment.isEmpty())
                .toList();
    }

    /** The files sent under a name; an empty file control sends none. */
    public List<Part> files(String name) {
        try {
            return request.getParts().stream()
                    .filter(part -> part.getName().equals(name))
                    .filter(part -> part.getSubmittedFileName() != null
                            && !part.getSubmittedFileName().isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException notMultipart) {
            return List.of();
        }
    }

    /** Has the visitor's browser keep a cookie. Called while the page is built, when headers can still be written. */
    public void addCookie(Cookie cookie) {
        ((HttpServletResponse)
                        FacesContext.getCurrentInstance().getExternalContext().getResponse())
                .addCookie(cookie);
    }

    /** Sends the visitor to another page instead of showing this one. */
    public void redirect(String path) {
        var context = FacesContext.getCurrentInstance();
        try {
            context.getExternalContext().redirect(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks search engines not to list this page. */
    public void hideFromRobots() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("X-Robots-Tag", "noindex, nofollow");
    }

    /** Shows that there is no such page. */
    public void notFound() {
        refuse(HttpServletResponse.SC_NOT_FOUND);
    }

    /** Shows that the page is not for this person. */
    public void forbidden() {
        refuse(HttpServletResponse.SC_FORBIDDEN);
    }

    private static void refuse(int status) {
        var context = FacesContext.getCurrentInstance();
        try {
            context.getExternalContext().responseSendError(status, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }
}
