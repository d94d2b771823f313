package fr.parvis.home.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A page as it was answered.
 *
 * @param status its status
 * @param headers its headers
 * @param type its content type
 * @param body its bytes
 */
record FrontPage(int status, Map<String, String> headers, String type, byte[] body) {

    /** What belongs to one answer or one connection, not to the page. */
    private static final Set<String> OF_ONE_ANSWER =
            Set.of("date", "connection", "transfer-encoding", "content-length");

    static FrontPage of(HttpServletResponse response, byte[] body) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        response.getHeaderNames().forEach(name -> headers.put(name, response.getHeader(name)));
        headers.keySet().removeIf(name -> OF_ONE_ANSWER.contains(name.toLowerCase(Locale.ROOT)));
        return new FrontPage(response.getStatus(), headers, response.getContentType(), body);
    }

    /** Whether others may be shown it: a page that sets a cookie is one visitor's. */
    boolean isForAll() {
        return status == HttpServletResponse.SC_OK && !headers.containsKey("Set-Cookie");
    }

    void send(HttpServletResponse response) throws IOException {
        headers.forEach(response::setHeader);
        response.setContentType(type);
        response.getOutputStream().write(body);
    }
}
