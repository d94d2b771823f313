package fr.parvis.simulators.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a browser or a server asked.
 *
 * @param method GET or POST
 * @param path path of the URL
 * @param query parameters of the URL
 * @param form parameters of the body
 * @param authorization header {@code Authorization}, or empty
 * @param cookies header {@code Cookie}, or empty
 */
public record Request(
        String method, String path, Parameters query, Parameters form, String authorization, String cookies) {

    private static final int LARGEST_FORM = 64 * 1024;

    static Request of(HttpExchange exchange) throws IOException {
        return new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                Parameters.parse(exchange.getRequestURI().getRawQuery()),
                Parameters.parse(body(exchange.getRequestBody())),
                header(exchange, "Authorization"),
                header(exchange, "Cookie"));
    }

    /** The parameters, wherever the method puts them. */
    public Parameters parameters() {
        return method.equals("POST") ? form : query;
    }

    /** The value of a cookie, if it came and is not empty. */
    public Optional<String> cookie(String name) {
        for (String pair : cookies.split(";\\s*")) {
            if (pair.startsWith(name + "=") && pair.length() > name.length() + 1) {
                return Optional.of(pair.substring(name.length() + 1));
            }
        }
        return Optional.empty();
    }

    private static String header(HttpExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse("");
    }

    private static String body(InputStream stream) throws IOException {
        return new String(stream.readNBytes(LARGEST_FORM), StandardCharsets.UTF_8);
    }
}
