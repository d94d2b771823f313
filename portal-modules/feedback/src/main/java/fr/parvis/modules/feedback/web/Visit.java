package fr.parvis.modules.feedback.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One web request to a page of this module. */
@RequestScoped
public class Visit {

    /** Address of the residents' pages. */
    public static final String PAGES = "/modules/feedback/";

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

    /** The n-th part of the address after the name of the page, or an empty text. */
    public String segment(int index) {
        String path = path();
        return Arrays.stream(
                        path.substring(path.indexOf(PAGES) + PAGES.length()).split("/"))
                .filter(segment -> !segment.isEmpty())
                .skip(1L + index)
                .findFirst()
                .orElse("");
    }

    public boolean has(String parameter) {
        return request.getParameter(parameter) != null;
    }

    /** A parameter without the blanks around it, or an empty text. */
    public String parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }

    /** All values of a parameter. */
    public List<String> values(String name) {
        return Optional.ofNullable(request.getParameterValues(name))
                .map(List::of)
                .orElse(List.of());
    }

    /** A parameter as a constant of an enumeration. */
    public <E extends Enum<E>> Optional<E> choice(String parameter, Class<E> choices) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(parameter(parameter)))
                .findFirst();
    }

    /** A parameter as a number from 1 to the highest. */
    public Optional<Integer> number(String parameter, int highest) {
        return Optional.of(parameter(parameter))
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .filter(number -> number >= 1 && number <= highest);
    }

    /** The network address of whoever asks. */
    public String address() {
        return request.getRemoteAddr();
    }

    /** The path that was asked for, from the portal's root and without its query. */
    public String path() {
        return Optional.ofNullable((String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI))
                .orElse(request.getRequestURI());
    }

    /** The language of the page. */
    public Locale locale() {
        return faces().getViewRoot().getLocale();
    }

    /** Sends the reader to another page; what a browser does again after a reload is then only a reading. */
    public void redirect(String path) {
        departures.fire(new Leaving(path));
    }

    public void notFound() {
        try {
            faces().getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces().responseComplete();
    }

    /** The answer to the browser, for its headers. */
    public HttpServletResponse response() {
        return (HttpServletResponse) faces().getExternalContext().getResponse();
    }

    /** Answers with a picture instead of the page; the browser shows it, or keeps it as a file. */
    public void picture(String name, String type, byte[] content, boolean asFile) {
        HttpServletResponse response = response();
        response.setContentType(type);
        response.setContentLength(content.length);
        response.setHeader("Content-Disposition", (asFile ? "attachment" : "inline") + "; filename=\"" + name + "\"");
        try {
            response.getOutputStream().write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces().responseComplete();
    }

    private static FacesContext faces() {
        return FacesContext.getCurrentInstance();
    }
}
