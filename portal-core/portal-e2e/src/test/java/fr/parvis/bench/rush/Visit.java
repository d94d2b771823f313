package fr.parvis.bench.rush;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One resident's browser: the cookies that it was given and the token of its forms. */
final class Visit {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final int SERVER_ERROR = 500;

    private final Nodes nodes;
    private final int server;
    private final Map<String, String> cookies = new TreeMap<>();
    private String token = "";

    Visit(Nodes nodes) {
        this.nodes = nodes;
        this.server = nodes.next();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return read(nodes.ask(server, path, request -> request.header("Cookie", cookies())));
    }

    HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "_csrf=" + token + "&", ""));
        return read(nodes.ask(
                server,
                path,
                request -> request.header("Cookie", cookies())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))));
    }

    /** Somebody else at the same browser: what the portal knew of the former is gone, the form's token stays. */
    void forget(String cookie) {
        cookies.remove(cookie);
    }

    /** Where an answer leads; empty when it is a page. */
    static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private HttpResponse<String> read(HttpResponse<String> answer) {
        if (answer.statusCode() >= SERVER_ERROR) {
            throw new IllegalStateException(answer.uri() + " answers " + answer.statusCode());
        }
        answer.headers().allValues("Set-Cookie").forEach(cookie -> {
            String pair = cookie.substring(0, cookie.indexOf(';'));
            int equals = pair.indexOf('=');
            cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
        });
        Matcher found = TOKEN.matcher(answer.body());
        if (found.find()) {
            token = found.group(1);
        }
        return answer;
    }

    private String cookies() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }
}
