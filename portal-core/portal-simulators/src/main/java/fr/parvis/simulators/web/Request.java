package fr.parvis.simulators.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a browser or a server asked.
 *
 * @param method GET, POST or DELETE
 * @param path path of the URL
 * @param query parameters of the URL
 * @param form parameters of the body
 * @param authorization header {@code Authorization}, or empty
 * @param cookies header {@code Cookie}, or empty
 * @param body text of the body
 * @param headers the first value of each header, by its name in lower case
 */
public record Request(
        String method,
        String path,
        Parameters query,
        Parameters form,
        String authorization,
        String cookies,
        String body,
        Map<String, String> headers) {

    private static final int LARGEST_FORM = 64 * 1024;

    static Request of(HttpExchange exchange) throws IOException {
        String body = body(exchange.getRequestBody());
        return new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                Parameters.parse(exchange.getRequestURI().getRawQuery()),
                isForm(exchange) ? Parameters.parse(body) : Parameters.parse(""),
                header(exchange, "Authorization"),
                header(exchange, "Cookie"),
                body,
                headers(exchange));
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

    /** What does not say what it is may be a form: the levers are pulled by hand. */
    private static boolean isForm(HttpExchange exchange) {
        return !header(exchange, "Content-Type").startsWith("application/json");
    }

    private static String header(HttpExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse("");
    }

    private static Map<String, String> headers(HttpExchange exchange) {
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        return Map.copyOf(headers);
    }

    private static String body(InputStream stream) throws IOException {
        return new String(stream.readNBytes(LARGEST_FORM), StandardCharsets.UTF_8);
    }
}
