package fr.parvis.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Asks the portal for one of its hosts, with connections that stay open. */
public final class WebClient {

    private static final int OK = 200;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String root;
    private final String host;

    public WebClient(int port, String host) {
        this.root = "http://localhost:" + port;
        this.host = host + ":" + port;
    }

    /** The names of the demonstration are known to browsers only: the client names the host by a header instead. */
    static void allowHostHeader() {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    }

    /** A page as browsers ask for it, compressed. */
    public HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return page(request(path).header("Accept-Encoding", "gzip").build());
    }

    /** The same for someone who was here before: the portal makes the page for this visitor alone. */
    HttpResponse<byte[]> getWithCookie(String path) throws IOException, InterruptedException {
        return page(request(path)
                .header("Accept-Encoding", "gzip")
                .header("Cookie", "langue=fr")
                .build());
    }

    /** A page as it is before compression. */
    public HttpResponse<byte[]> getPlain(String path) throws IOException, InterruptedException {
        return page(request(path).build());
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(root + path)).header("Host", host);
    }

    /** Sends it and drops the body. */
    public HttpResponse<Void> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, HttpResponse.BodyHandlers.discarding());
    }

    /** Sends it; whatever the status, its page as text. */
    public HttpResponse<String> ask(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<byte[]> page(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != OK) {
            throw new IllegalStateException(request.uri() + " answers " + response.statusCode());
        }
        return response;
    }
}
