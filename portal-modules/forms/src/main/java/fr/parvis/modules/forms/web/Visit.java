package fr.parvis.modules.forms.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One web request to a page of this module. */
@RequestScoped
public class Visit {

    private static final String PAGES = "/modules/forms/";

    private HttpServletRequest request;
    private Event<Leaving> departures;

    /** For the container's proxy. */
    protected Visit() {}

    @Inject
    public Visit(HttpServletRequest request, Event<Leaving> departures) {
        this.request = request;
        this.departures = departures;
    }

    public boolean isPost() {
        return request.getMethod().equals("POST");
    }

    /** What follows the name of the page in the address: {@code /modules/forms/questions/<this>/<and this>}. */
    public List<String> segments() {
        return Arrays.stream(path().substring(PAGES.length()).split("/"))
                .skip(1)
                .filter(segment -> !segment.isEmpty())
                .toList();
    }

    /** The n-th segment, or an empty text. */
    public String segment(int index) {
        List<String> segments = segments();
        return index < segments.size() ? segments.get(index) : "";
    }

    public boolean has(String parameter) {
        return request.getParameter(parameter) != null;
    }

    public String parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }

    /** All values of a parameter. */
    public List<String> values(String name) {
        return Optional.ofNullable(request.getParameterValues(name))
                .map(List::of)
                .orElse(List.of());
    }

    /** All parameters as sent. */
    public Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, List.of(values)));
        return parameters;
    }

    /** The files sent under a name. */
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

    public Optional<String> cookie(String name) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** Sets a cookie that this module's pages alone receive, and no script. */
    public void setCookie(String name, String value, int seconds) {
        Cookie cookie = new Cookie(name, value);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setPath(PAGES);
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        response().addCookie(cookie);
    }

    /** The path that was asked for, from the portal's root and without its query. */
    public String path() {
        return Optional.ofNullable((String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI))
                .orElse(request.getRequestURI());
    }

    /** Sends the resident to another page; what a browser does again after a reload is then only a reading. */
    public void redirect(String path) {
        departures.fire(new Leaving(path));
    }

    /** There is no such page for this visitor; who may find it in an account is asked to sign in. */
    public void absent(boolean inAccount) {
        if (inAccount) {
            redirect("/se-connecter?retour=" + path());
        } else {
            notFound();
        }
    }

    public void notFound() {
        FacesContext context = FacesContext.getCurrentInstance();
        try {
            context.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}
