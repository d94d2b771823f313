package fr.parvis.modules.appointments.calendars.outside;

import fr.parvis.modules.appointments.calendars.outside.Answer.Failed;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;

/** Asks for a calendar: not for long, not for much, and not everywhere. */
@ApplicationScoped
public class CalendarFetch {

    /** The module's option that names machines inside which may be asked. */
    public static final String INTERNAL = "internal-calendar-hosts";

    static final int MOST_REDIRECTS = 3;
    private static final int PATIENCE_SECONDS = 20;
    private static final int SILENCE_SECONDS = 8;

    private int patience = PATIENCE_SECONDS;
    private Collectivites collectivites;

    /** For the container's proxy. */
    protected CalendarFetch() {}

    @Inject
    public CalendarFetch(Collectivites collectivites) {
        this.collectivites = collectivites;
    }

    /** The same for somebody in a hurry. */
    CalendarFetch(Collectivites collectivites, int patience) {
        this(collectivites);
        this.patience = patience;
    }

    /**
     * Asks for it.
     *
     * @param etag mark of the version that is known, or empty
     * @param lastModified date of the version that is known, or empty
     */
    public Answer get(CalendarAddress address, String etag, String lastModified) {
        try (CloseableHttpClient client = client()) {
            CalendarAddress next = address;
            for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
                Reply reply = ask(client, next, etag, lastModified);
                Optional<CalendarAddress> towards = reply.location().flatMap(next::towards);
                if (towards.isEmpty()) {
                    return reply.answer();
                }
                next = towards.get();
            }
            return new Failed(Trouble.REDIRECTED);
        } catch (IOException e) {
            return new Failed(Reply.trouble(e));
        }
    }

    private Reply ask(CloseableHttpClient client, CalendarAddress address, String etag, String lastModified)
            throws IOException {
        HttpGet get = new HttpGet(address.uri());
        get.setHeader("Accept", "text/calendar, */*;q=0.1");
        if (!etag.isEmpty()) {
            get.setHeader("If-None-Match", etag);
        }
        if (!lastModified.isEmpty()) {
            get.setHeader("If-Modified-Since", lastModified);
        }
        CompletableFuture.delayedExecutor(patience, TimeUnit.SECONDS).execute(get::abort);
        AtomicReference<Reply> read = new AtomicReference<>();
        try {
            return client.execute(get, response -> {
                read.set(Reply.read(response));
                get.abort(); // what is left is not wanted; the library would read it to its end
                return read.get();
            });
        } catch (IOException e) {
            return Optional.ofNullable(read.get())
                    .orElseGet(() -> Reply.failed(get.isAborted() ? Trouble.SLOW : Reply.trouble(e)));
        }
    }

    private CloseableHttpClient client() {
        Timeout silence = Timeout.ofSeconds(SILENCE_SECONDS);
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new PublicHosts(internal()))
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(silence)
                                .setSocketTimeout(silence)
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(silence)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setUserAgent("Parvis")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    private Set<String> internal() {
        String named = collectivites.current().options().getOrDefault("appointments." + INTERNAL, "");
        return Arrays.stream(named.toLowerCase(Locale.ROOT).split("[\\s,;]+"))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }
}
