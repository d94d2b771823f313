package fr.parvis.it;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.it.support.Deployments;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page that is kept for all is the page that each would have got. */
@ArquillianTest
@RunAsClient
class FrontPageIT {

    private final HttpClient browser = HttpClient.newHttpClient();

    @Deployment
    static WebArchive portal() {
        return Deployments.portalWithSample(FrontPageIT.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/demarches"})
    void aKeptPageEqualsOneMadeAnew(String path) throws Exception {
        HttpResponse<String> first = get(path);
        HttpResponse<String> kept = get(path);
        HttpResponse<String> anew = get(path, "Cookie", "autre=1");

        assertThat(kept.body()).isEqualTo(first.body()).isEqualTo(anew.body());
        assertThat(headers(kept)).isEqualTo(headers(first)).isEqualTo(headers(anew));
        assertThat(headers(kept)).containsKeys("content-security-policy", "cache-control", "x-frame-options");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/demarches"})
    void whoChoseEnglishGetsEnglish(String path) throws Exception {
        get(path);

        assertThat(get(path, "Cookie", "langue=en").body()).contains("xhtml\" lang=\"en\"");
        assertThat(get(path).body()).contains("xhtml\" lang=\"fr\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?deconnecte", "/demarches?q=acte"})
    void anAddressWithAQuestionIsAnsweredForItself(String path) throws Exception {
        String plain = get(path.substring(0, path.indexOf('?'))).body();

        assertThat(get(path).body()).isNotEqualTo(plain);
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        String root = "http://localhost:" + System.getenv("PARVIS_HTTP_PORT");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private static Map<String, List<String>> headers(HttpResponse<?> response) {
        Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
        headers.remove("date");
        return headers;
    }
}
