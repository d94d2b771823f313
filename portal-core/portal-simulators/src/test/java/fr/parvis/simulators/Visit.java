package fr.parvis.simulators;

import fr.parvis.simulators.web.Parameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** One browser at one service, going page by page; redirections out of the service are kept, not followed. */
class Visit {

    private final URI issuer;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Visit(URI issuer) {
        this.issuer = issuer;
    }

    /** Asks to sign in, up to the first page or to the return to the client. */
    HttpResponse<String> authorize(Query query) {
        return follow(get("/authorize?" + query));
    }

    /** Chooses where and who, up to the information page or to the return to the client. */
    HttpResponse<String> choose(String provider, String person) {
        get("/interaction?provider=" + provider);
        return follow(post(
                "/interaction/login", new Query().with("provider", provider).with("person", person)));
    }

    HttpResponse<String> goOn() {
        return post("/interaction/continue", new Query());
    }

    HttpResponse<String> leave() {
        return post("/interaction/leave", new Query());
    }

    /** A whole sign-in with FranceConnect's information page; gives the code. */
    String code(Query query, String provider, String person) {
        authorize(query);
        choose(provider, person);
        return returned(goOn()).text("code");
    }

    /** Changes a code for tokens. */
    HttpResponse<String> token(String code, String client) {
        return post(
                "/token",
                new Query()
                        .with("grant_type", "authorization_code")
                        .with("code", code)
                        .with("redirect_uri", World.CALLBACK)
                        .with("client_id", client)
                        .with("client_secret", "secret-of-" + client));
    }

    HttpResponse<String> userinfo(String accessToken) {
        return send(HttpRequest.newBuilder(at("/userinfo")).header("Authorization", "Bearer " + accessToken));
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(at(path)));
    }

    HttpResponse<String> post(String path, Query form) {
        return send(post(at(path), form));
    }

    HttpResponse<String> postBasic(String path, Query form, String authorization) {
        return send(post(at(path), form).header("Authorization", authorization));
    }

    /** Pulls a lever of the simulator. */
    HttpResponse<String> pull(String lever, Query form) {
        return send(post(issuer.resolve("/simulator/" + lever), form));
    }

    /** The parameters with which the browser was sent back to the client. */
    static Parameters returned(HttpResponse<String> response) {
        return Parameters.parse(
                URI.create(response.headers().firstValue("Location").orElseThrow())
                        .getRawQuery());
    }

    private HttpResponse<String> follow(HttpResponse<String> response) {
        String location = response.headers().firstValue("Location").orElse("");
        return location.startsWith(issuer.toString())
                ? follow(get(location.substring(issuer.toString().length())))
                : response;
    }

    private URI at(String path) {
        return URI.create(issuer + path);
    }

    private static HttpRequest.Builder post(URI uri, Query form) {
        return HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString()));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.timeout(Duration.ofSeconds(20)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
