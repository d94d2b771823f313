package fr.parvis.modules.feedback.jdma;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fr.parvis.modules.feedback.FeedbackWorld;
import fr.parvis.modules.feedback.answer.RequestLinks;
import fr.parvis.modules.feedback.answer.Satisfaction;
import fr.parvis.modules.feedback.asking.FeedbackAsker;
import fr.parvis.modules.feedback.count.Counts;
import fr.parvis.simulators.jdma.JeDonneMonAvis;
import fr.parvis.spi.collectivite.Collectivite;
import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.spi.feedback.Invitation;
import fr.parvis.spi.feedback.Occasion;
import fr.parvis.spi.module.Finding;
import fr.parvis.testkit.OneCollectivite;
import fr.parvis.testkit.SettableClock;
import fr.parvis.testkit.TestDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The State's tool beside ours, simulated on this machine. */
class JeDonneMonAvisTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final String KEY = "cle-de-brumeval";

    private final Map<String, String> environment = new HashMap<>();
    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-24T09:00:00Z"));

    @TempDir
    Path folder;

    private HttpServer server;
    private FeedbackWorld world;
    private Collectivites brumeval;
    private Buttons buttons;
    private JdmaSettings settings;
    private StatisticsJob job;
    private JdmaCheckup checkup;

    @BeforeEach
    void begin() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", new JeDonneMonAvis(KEY, Map.of(3119, "Fête", 3120, "Foire")).router());
        server.start();
        environment.put(
                "PARVIS_JDMA_URL", "http://localhost:" + server.getAddress().getPort());
        environment.put("PARVIS_JDMA_BRUMEVAL", KEY);
        TestDatabase database = TestDatabase.withCore();
        database.migrate("feedback");
        world = new FeedbackWorld(database.portal(TestDatabase.BRUMEVAL));
        brumeval = new FolderOfBrumeval(folder);
        buttons = new Buttons(brumeval);
        settings = new JdmaSettings(brumeval, environment::get);
        job = new StatisticsJob(
                buttons,
                settings,
                new StatisticsLine(settings),
                new StatisticsRows(world.jdbi, brumeval),
                brumeval,
                clock);
        checkup = new JdmaCheckup(buttons, settings, job);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void itsStatisticsStandAmongOursAndReadingThemAgainAddsNothing() throws IOException {
        write("procedures:\n  fete: { product: 3119, button: 12, show: beside }\n");
        world.answer("fete", Satisfaction.GOOD, "192.0.2.1");
        world.counting.run();

        job.run();
        job.run();
        world.answer("fete", Satisfaction.GOOD, "192.0.2.2");
        world.counting.run();

        Counts counts = world.dashboards.byProcedure(DAY, DAY).get("fete");
        assertThat(counts.of("satisfaction", "GOOD")).isEqualTo(6 + 2);
        assertThat(counts.of("satisfaction", "BAD")).isEqualTo(1);
        assertThat(counts.of("comprehension", "5")).isEqualTo(7);
        assertThat(counts.of("contact", "PHONE")).isEqualTo(4);
        assertThat(counts.of("reached", "true")).isEqualTo(3);
        assertThat(counts.of("help", "4")).isEqualTo(2);
        assertThat(counts.all("help")).as("who does not judge does not count").isEqualTo(2);
        assertThat(world.dashboards
                        .byProcedure(DAY.minusDays(364), DAY)
                        .get("fete")
                        .of("satisfaction", "BAD"))
                .as("a year at first")
                .isEqualTo(365);
        assertThat(checkup.findings()).isEmpty();
    }

    @Test
    void itsTroublesChangeNoCountAndAreToldToAdministrators() throws Exception {
        write("procedures:\n  fete: { product: 3119, show: beside }\n");
        job.run();
        long before = world.count("day_count");

        for (String failure : List.of("error", "limit", "html")) {
            pull(failure);
            job.run();
            assertThat(world.count("day_count")).as(failure).isEqualTo(before);
            assertThat(checkup.findings()).extracting(Finding::level).containsExactly(Finding.Level.WARNING);
        }
        server.stop(0);
        job.run();
        assertThat(checkup.findings())
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("no answer");
    }

    @Test
    void aProcedureThatItDoesNotKnowOrAWrongKeyIsTold() throws IOException {
        write("procedures:\n  fete: { product: 9999, show: beside }\n");
        job.run();
        assertThat(checkup.findings())
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("400");

        environment.put("PARVIS_JDMA_BRUMEVAL", "perimee");
        job.run();
        assertThat(checkup.findings())
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("401")
                .doesNotContain("perimee");

        environment.remove("PARVIS_JDMA_BRUMEVAL");
        assertThat(checkup.findings())
                .extracting(Finding::message)
                .anyMatch(said -> said.contains("PARVIS_JDMA_BRUMEVAL"));
    }

    @Test
    void theButtonStandsBesideOursOrInsteadOfItByProcedure() throws IOException {
        write(
                "procedures:\n  fete: { product: 3119, button: 12, show: beside }\n  foire: { product: 3120, show: instead }\n");
        buttons.load(brumeval.current());
        world.secrets.remember(new byte[32]);
        FeedbackAsker asker = new FeedbackAsker(new RequestLinks(world.secrets), buttons, settings);

        assertThat(asker.on(Occasion.submitted(UUID.randomUUID(), "fete", 1)))
                .extracting(Invitation::isElsewhere)
                .containsExactly(false, true);
        assertThat(asker.on(Occasion.decided(UUID.randomUUID(), "foire", 1)))
                .extracting(Invitation::address)
                .containsExactly(environment.get("PARVIS_JDMA_URL") + "/Demarches/3120");
        assertThat(asker.on(Occasion.submitted(UUID.randomUUID(), "autre", 1))).hasSize(1);
    }

    @Test
    void aBrokenFileLeavesTheCollectiviteWithoutButtonsAndSaysSo() throws IOException {
        for (String broken :
                List.of("procedures: [", "procedures:\n  fete: { product: 0, show: beside }", "others: {}", "")) {
            write(broken);
            buttons.load(brumeval.current());

            assertThat(buttons.of("fete")).as(broken).isEmpty();
            assertThat(checkup.findings()).as(broken).extracting(Finding::level).containsExactly(Finding.Level.ERROR);
        }
    }

    private void write(String file) throws IOException {
        Files.writeString(folder.resolve("je-donne-mon-avis.yaml"), file);
    }

    private void pull(String failure) throws Exception {
        HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(environment.get("PARVIS_JDMA_URL") + "/simulator/failures"))
                                .POST(HttpRequest.BodyPublishers.ofString("failure=" + failure))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
    }

    /** Brumeval with a folder of files and the name of the variable with its key. */
    private record FolderOfBrumeval(Path folder) implements Collectivites {

        @Override
        public Collectivite current() {
            Collectivite plain = OneCollectivite.brumeval().current();
            return new Collectivite(
                    plain.id(),
                    plain.name(),
                    plain.kind(),
                    plain.group(),
                    plain.population(),
                    plain.hosts(),
                    plain.baseUrl(),
                    plain.tagline(),
                    plain.brand(),
                    plain.contact(),
                    plain.legal(),
                    plain.services(),
                    Map.of("feedback." + JdmaSettings.KEY, "PARVIS_JDMA_BRUMEVAL"));
        }

        @Override
        public List<Collectivite> all() {
            return List.of(current());
        }

        @Override
        public Path files(Collectivite collectivite, String moduleId) {
            return folder;
        }

        @Override
        public Optional<Collectivite> find(String id) {
            return Optional.of(current());
        }

        @Override
        public <T> T callAs(Collectivite collectivite, Callable<T> work) throws Exception {
            return work.call();
        }
    }
}
