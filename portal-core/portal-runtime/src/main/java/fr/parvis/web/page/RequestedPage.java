package fr.parvis.web.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The address that the visitor asked for, before any forward to a view or an error page. */
public record RequestedPage(String path) {

    public static RequestedPage of(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed) {
            return new RequestedPage(failed);
        }
        var forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) instanceof String original
                ? original
                : request.getRequestURI();
        var query = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING) instanceof String original
                ? original
                : request.getQueryString();
        return new RequestedPage(query == null ? forwarded : forwarded + "?" + query);
    }

    /** As the value of a query parameter. */
    public String encoded() {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
