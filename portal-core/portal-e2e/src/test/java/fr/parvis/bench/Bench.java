package fr.parvis.bench;

import fr.parvis.bench.rush.Rush;
import fr.parvis.bench.rush.SearchLoad;
import fr.parvis.launcher.world.Home;
import fr.parvis.launcher.world.PortalWorld;
import fr.parvis.launcher.world.Ports;
import fr.parvis.launcher.world.Progress;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

/** {@code ./parvis bench}: starts the packaged server in a world of its own and prints ratios. */
public final class Bench {

    private static final String HOST = "brumeval.localhost";
    private static final double PAGE_TARGET = 0.5;
    private static final double REQUEST_TARGET = 0.3;
    private static final Set<String> ALL = Set.of("pages", "request", "booking", "search", "feedback");

    private final PortalWorld world;
    private final Scale scale;
    private final Set<String> parts;
    private final WebClient client;

    private Bench(PortalWorld world, Scale scale, Set<String> parts) {
        this.world = world;
        this.scale = scale;
        this.parts = parts;
        this.client = new WebClient(world.ports().portal(), HOST);
    }

    /**
     * Runs it.
     *
     * @param arguments words with commas between: {@code short} for a run that only shows that it works, and the parts to
     *     run, each one of {@code pages}, {@code request}, {@code booking}, {@code search}, {@code feedback}; all when none is named
     */
    public static void main(String[] arguments) throws Exception {
        WebClient.allowHostHeader();
        Set<String> words = new HashSet<>(List.of(String.join(",", arguments).split(",")));
        Scale scale = Scale.of(words);
        words.removeAll(Set.of("short", "full", ""));
        Home home = new Home(Path.of("target", "bench"));
        PortalWorld.reset(home);
        try (PortalWorld world = PortalWorld.start(home, new Ports(offset()), new Progress(System.out))) {
            new Bench(world, scale, words.isEmpty() ? ALL : words).run();
        }
    }

    private static int offset() {
        return Integer.parseInt(
                Optional.ofNullable(System.getenv("PARVIS_PORT_OFFSET")).orElse("1200"));
    }

    private void run() throws Exception {
        System.out.println();
        System.out.println(scale);
        if (parts.contains("pages")) {
            pages();
        }
        if (parts.contains("request")) {
            request();
        }
        if (parts.contains("search")) {
            new SearchLoad(world, scale).run();
        }
        if (parts.contains("feedback")) {
            new FeedbackHangs(world, client, scale).run();
        }
        if (parts.contains("booking")) {
            new Rush(world, scale).run();
        }
    }

    private void pages() throws Exception {
        StaticFiles files = new StaticFiles(world);
        page("home page", "/", files, "home.html");
        page("catalogue", "/demarches", files, "demarches.html");
        PoorPhone phone = new PoorPhone(scale.pairs());
        System.out.println(phone.report("home page on a poor phone", world.address("brumeval") + "/"));
    }

    private void page(String name, String path, StaticFiles files, String file) throws Exception {
        HttpResponse<byte[]> page = client.get(path);
        String reference = files.add(file, client.getPlain(path).body());
        HttpResponse<byte[]> same = client.get(reference);
        System.out.printf("  %s: %d bytes compressed, file %d%n", path, page.body().length, same.body().length);
        against(reference, name + ", first visit", () -> client.get(path));
        against(reference, name + ", with a cookie", () -> client.getWithCookie(path));
    }

    private void against(String file, String name, Callable<?> page) throws Exception {
        ClosedLoop load = scale.load();
        compare(
                new Comparison(
                        name,
                        () -> load.run(number -> page),
                        () -> load.run(number -> () -> client.get(file)),
                        scale.pairs()),
                PAGE_TARGET);
    }

    private void request() throws Exception {
        StreetReport report = new StreetReport(client);
        // The first one ever also begins the journal.
        report.submit();
        Footprint footprint = new Footprint(world.database());
        var before = footprint.rows();
        String draft = report.submit();
        var ofPortal = Footprint.difference(before, footprint.rows());

        StreetReportRows rows =
                StreetReportRows.like(draft, world.database(), world.home().documents());
        before = footprint.rows();
        try (StreetReportRows.Writer writer = rows.writer()) {
            writer.write();
        }
        var ofJdbc = Footprint.difference(before, footprint.rows());
        System.out.println("  rows of one request: " + ofPortal);
        if (!ofPortal.equals(ofJdbc)) {
            throw new IllegalStateException("JDBC writes other rows: " + ofJdbc);
        }

        ClosedLoop load = scale.load();
        compare(
                new Comparison(
                        "request over HTTP",
                        () -> load.run(number -> report::submit),
                        () -> rows.run(load),
                        scale.pairs()),
                REQUEST_TARGET);
    }

    private static void compare(Comparison comparison, double target) throws Exception {
        System.out.println(comparison.report(target));
    }
}
