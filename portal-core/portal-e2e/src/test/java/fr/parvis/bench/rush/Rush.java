package fr.parvis.bench.rush;

import fr.parvis.bench.ClosedLoop;
import fr.parvis.bench.Comparison;
import fr.parvis.bench.Footprint;
import fr.parvis.bench.Scale;
import fr.parvis.bench.WebClient;
import fr.parvis.launcher.servers.Portal;
import fr.parvis.launcher.world.PortalWorld;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;

/** Many residents for few times, on one server, on two, and on two of which one dies; and what one booking costs. */
public final class Rush {

    private static final String HOST = "brumeval.localhost";
    private static final double TARGET = 0.3;
    private static final int RESIDENTS = 2_000;

    private final PortalWorld world;
    private final Scale scale;
    private final RushOffer offer;
    private final WebClient first;
    private final AtomicInteger numbers = new AtomicInteger();

    public Rush(PortalWorld world, Scale scale) {
        this.world = world;
        this.scale = scale;
        this.offer = new RushOffer(world.database());
        this.first = new WebClient(world.ports().portal(), HOST);
    }

    public void run() throws Exception {
        offer.write();
        compareWithJdbc();
        rush("one server", new Nodes(List.of(first)), crowd -> {});
        Portal second = world.startSecondNode();
        Nodes both = new Nodes(
                List.of(first, new WebClient(world.ports().ofSecondNode().portal(), HOST)));
        rush("two servers", both, crowd -> {});
        rush("two servers, one killed", both, crowd -> {
            Awaitility.await()
                    .atMost(Duration.ofMinutes(3))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> crowd.booked() >= RushOffer.TIMES / 4);
            second.kill();
        });
    }

    private void compareWithJdbc() throws Exception {
        Nodes nodes = new Nodes(List.of(first));
        BookingRows rows = new BookingRows(world.database(), numbers);
        checkThatBothWriteTheSame(nodes, rows);
        ClosedLoop load = scale.load();
        System.out.println(new Comparison(
                        "booking over HTTP",
                        () -> {
                            offer.empty();
                            List<CalmBooking> clients = new ArrayList<>();
                            for (int client = 0; client < load.clients(); client++) {
                                clients.add(new CalmBooking(nodes, numbers));
                            }
                            return load.run(client -> clients.get(client)::book);
                        },
                        () -> {
                            offer.empty();
                            return rows.run(load);
                        },
                        scale.pairs())
                .report(TARGET));
    }

    private void checkThatBothWriteTheSame(Nodes nodes, BookingRows rows) throws Exception {
        Footprint footprint = new Footprint(world.database());
        CalmBooking booking = new CalmBooking(nodes, numbers);
        Map<String, Long> before = footprint.rows();
        booking.book();
        Map<String, Long> ofPortal = Footprint.difference(before, footprint.rows());
        before = footprint.rows();
        rows.writeOne();
        Map<String, Long> ofJdbc = Footprint.difference(before, footprint.rows());
        System.out.println("  rows of one booking: " + ofPortal);
        if (!ofPortal.equals(ofJdbc)) {
            throw new IllegalStateException("JDBC writes other rows: " + ofJdbc);
        }
    }

    private void rush(String name, Nodes nodes, java.util.function.Consumer<Crowd> meanwhile) throws Exception {
        offer.empty();
        int people = scale.isShort() ? RESIDENTS / 2 : RESIDENTS;
        Crowd crowd = crowd(nodes, people);
        Crowd.Result result = crowd.come(() -> meanwhile.accept(crowd));
        System.out.printf(
                "rush, %-27s %d residents, %d times: %d booked in %.1f s, %.1f/s; everybody answered after %.1f s; %d clashes%n",
                name + ":",
                people,
                RushOffer.TIMES,
                result.booked(),
                result.untilSold(),
                result.perSecond(),
                result.untilAnswered(),
                crowd.clashes());
        require(
                result.unanswered().isEmpty(),
                result.unanswered().size() + " unanswered: "
                        + result.unanswered().stream().distinct().limit(5).toList());
        int expected = Math.min(people, RushOffer.TIMES);
        int left = expected - result.booked();
        int kept = offer.held();
        if (left > 0 && kept > 0) {
            offer.endHolds();
            Crowd.Result again = new Crowd(crowd.late()).come(() -> {});
            System.out.printf(
                    "  %d times that nobody came back for were given on: %d more booked%n", kept, again.booked());
            require(again.unanswered().isEmpty(), again.unanswered().size() + " unanswered");
        }
        require(offer.booked() == expected, offer.booked() + " booked instead of " + expected);
        require(offer.faults() == 0, offer.faults() + " appointments that cannot be");
    }

    private Crowd crowd(Nodes nodes, int people) {
        return new Crowd(IntStream.range(0, people)
                .mapToObj(n -> new Resident(nodes, RushOffer.CROWDED, numbers.incrementAndGet()))
                .toList());
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalStateException(otherwise);
        }
    }
}
