package fr.parvis.modules.appointments.web;

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
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One web request to a page of this module. */
@RequestScoped
public class Visit {

    private static final String PAGES = "/modules/appointments/";

    private static final int MOST_FIELDS = 40;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_VALUE = 2_000;

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
        return Arrays.stream(
                        path().substring(path().indexOf(PAGES) + PAGES.length()).split("/"))
                .filter(segment -> !segment.isEmpty())
                .skip(1L + index)
                .findFirst()
                .orElse("");
    }

    /** The n-th part of the address as an id. */
    public Optional<UUID> id(int index) {
        return uuid(segment(index));
    }

    /** A text as an id. */
    public static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A parameter as an id. */
    public Optional<UUID> id(String parameter) {
        return uuid(parameter(parameter));
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

    /** All parameters as sent. */
    public Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, List.of(values)));
        return parameters;
    }

    /** The file sent under a name, if there is one. */
    public Optional<Part> file(String name) {
        try {
            return request.getParts().stream()
                    .filter(part -> part.getName().equals(name))
                    .filter(part -> part.getSubmittedFileName() != null
                            && !part.getSubmittedFileName().isBlank())
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException notMultipart) {
            return Optional.empty();
        }
    }

    /** What was typed: the first value of every parameter of the page, as far as somebody may have typed it. */
    public Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        request.getParameterMap().entrySet().stream()
                .filter(sent -> !sent.getKey().startsWith("_") && sent.getKey().length() <= LONGEST_NAME)
                .limit(MOST_FIELDS)
                .forEach(sent -> typed.put(sent.getKey(), shortened(sent.getValue()[0])));
        return typed;
    }

    private static String shortened(String value) {
        return value.substring(0, Math.min(LONGEST_VALUE, value.length())).strip();
    }

    /** How often the appointment of a form had been moved when the form was shown; -1 when it does not say. */
    public int sequence() {
        String shown = parameter("deplace");
        return shown.matches("\\d{1,6}") ? Integer.parseInt(shown) : -1;
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
        ((HttpServletResponse) faces().getExternalContext().getResponse()).addCookie(cookie);
    }

    /** The address that the request came from; that of the visitor where the proxy tells it. */
    public String network() {
        return request.getRemoteAddr();
    }

    /** The path that was asked for, from the portal's root and without its query. */
    public String path() {
        return Optional.ofNullable((String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI))
                .orElse(request.getRequestURI());
    }

    /** The path with its query. */
    public String address() {
        String query = Optional.ofNullable((String) request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING))
                .orElse(request.getQueryString());
        return query == null ? path() : path() + "?" + query;
    }

    /** The language of the page. */
    public Locale locale() {
        return faces().getViewRoot().getLocale();
    }

    /** Sends the reader to another page; what a browser does again after a reload is then only a reading. */
    public void redirect(String path) {
        departures.fire(new Leaving(path));
    }

    /** Answers with a file instead of the page. */
    public void download(String name, String type, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        HttpServletResponse response =
                (HttpServletResponse) faces().getExternalContext().getResponse();
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        try {
            response.getOutputStream().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces().responseComplete();
    }

    /** Answers with a picture instead of the page; its address changes with it, so browsers may keep it. */
    public void show(String type, byte[] picture) {
        HttpServletResponse response =
                (HttpServletResponse) faces().getExternalContext().getResponse();
        response.setContentType(type);
        response.setContentLength(picture.length);
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        try {
            response.getOutputStream().write(picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces().responseComplete();
    }

    public void notFound() {
        refuse(HttpServletResponse.SC_NOT_FOUND);
    }

    /** Says that the page is not for this person. */
    public void forbidden() {
        refuse(HttpServletResponse.SC_FORBIDDEN);
    }

    private static void refuse(int status) {
        try {
            faces().getExternalContext().responseSendError(status, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces().responseComplete();
    }

    private static FacesContext faces() {
        return FacesContext.getCurrentInstance();
    }
}
