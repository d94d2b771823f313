package fr.parvis.bench;

import fr.parvis.e2e.feedback.OutOfReach;
import fr.parvis.launcher.world.PortalWorld;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * A page that asks at its foot, and a whole request with the link of its last page, while the tables of feedback are out
 * of reach, against the same while they are not: what an opinion costs those who give none.
 */
final class FeedbackHangs {

    private static final double TARGET = 0.9;
    private static final String PAGE = "/demarches/copie-acte-etat-civil";

    private final PortalWorld world;
    private final WebClient client;
    private final Scale scale;

    FeedbackHangs(PortalWorld world, WebClient client, Scale scale) {
        this.world = world;
        this.client = client;
        this.scale = scale;
    }

    void run() throws Exception {
        StreetReport report = new StreetReport(client);
        ClosedLoop load = scale.load();
        compare("page while feedback hangs", () -> load.run(number -> () -> client.getWithCookie(PAGE)));
        compare("request while feedback hangs", () -> load.run(number -> report::submit));
    }

    private void compare(String name, Load load) throws Exception {
        Comparison comparison = new Comparison(name, () -> hanging(load), load::run, scale.pairs());
        System.out.println(comparison.report(TARGET));
    }

    private Outcome hanging(Load load) throws Exception {
        try (Connection connection = world.database().getConnection()) {
            OutOfReach.lock(connection);
            Outcome outcome = load.run();
            release(connection);
            return outcome;
        }
    }

    private static void release(Connection connection) throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }

    /** A load to measure. */
    private interface Load {
        Outcome run() throws Exception;
    }
}
