package fr.parvis.bench.rush;

import fr.parvis.bench.WebClient;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** The servers behind one name: a browser stays with one, and comes to another when that one is gone. */
record Nodes(List<WebClient> servers, AtomicInteger comers) {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    Nodes(List<WebClient> servers) {
        this(servers, new AtomicInteger());
    }

    /** The server of the next comer. */
    int next() {
        return comers.getAndIncrement() % servers.size();
    }

    HttpResponse<String> ask(int server, String path, UnaryOperator<HttpRequest.Builder> request)
            throws IOException, InterruptedException {
        IOException lost = null;
        for (int tried = 0; tried < servers.size(); tried++) {
            WebClient client = servers.get((server + tried) % servers.size());
            try {
                return client.ask(
                        request.apply(client.request(path).timeout(PATIENCE)).build());
            } catch (IOException gone) {
                lost = gone;
            }
        }
        throw lost;
    }
}
