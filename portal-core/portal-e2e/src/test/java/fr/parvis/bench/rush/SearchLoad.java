package fr.parvis.bench.rush;

import fr.parvis.bench.ClosedLoop;
import fr.parvis.bench.Outcome;
import fr.parvis.bench.Scale;
import fr.parvis.bench.WebClient;
import fr.parvis.launcher.world.PortalWorld;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Pages of free times of 50 places with 20 desks over 90 days, with few appointments and with a hundred times as many. */
public final class SearchLoad {

    private static final double LIMIT_MILLIS = 100;
    private static final double MOST_SLOWER = 2;
    private static final int FEW = 10_000;
    private static final int MANY = 1_000_000;
    private static final String PAGE = "/modules/appointments/creneaux/" + ManyAppointments.TYPE;

    private final WebClient client;
    private final PortalWorld world;
    private final Scale scale;

    public SearchLoad(PortalWorld world, Scale scale) {
        this.world = world;
        this.scale = scale;
        this.client = new WebClient(world.ports().portal(), "brumeval.localhost");
    }

    public void run() throws Exception {
        ManyAppointments appointments = new ManyAppointments(world.database());
        int few = scale.isShort() ? FEW / 10 : FEW;
        int many = scale.isShort() ? MANY / 20 : MANY;
        appointments.grow(few);
        List<Outcome> before = measure();
        appointments.grow(many);
        List<Outcome> after = measure();
        List<String> searches = searches();
        for (int i = 0; i < searches.size(); i++) {
            report(searches.get(i), before.get(i), after.get(i), few, many);
        }
        appointments.remove();
    }

    private List<Outcome> measure() throws Exception {
        // One client for each processor that it shares with the server: more would measure how long they wait for each
        // other.
        ClosedLoop load = new ClosedLoop(2, Duration.ofSeconds(scale.seconds()));
        List<Outcome> outcomes = new ArrayList<>();
        for (String search : searches()) {
            load.run(number -> () -> client.get(PAGE + search));
            outcomes.add(load.run(number -> () -> client.get(PAGE + search)));
        }
        return outcomes;
    }

    private static void report(String search, Outcome before, Outcome after, int few, int many) {
        double slower = after.p95Millis() / before.p95Millis();
        boolean met = before.p95Millis() <= LIMIT_MILLIS && after.p95Millis() <= LIMIT_MILLIS && slower <= MOST_SLOWER;
        System.out.printf(
                Locale.ROOT,
                "search %-34s p95 %6.1f ms with %d appointments, %6.1f ms with %d: ratio %.2f (target <= %.0f ms and <= %.0f: %s)%n",
                search.isEmpty() ? "soonest" : search,
                before.p95Millis(),
                few,
                after.p95Millis(),
                many,
                slower,
                LIMIT_MILLIS,
                MOST_SLOWER,
                met ? "met" : "MISSED");
    }

    private static List<String> searches() {
        LocalDate day = LocalDate.now().plusDays(40);
        return List.of(
                "",
                "?lieu=mesure-7",
                "?jour=" + day + "&lieu=mesure-7",
                "?jours=WEDNESDAY&moment=AFTERNOON&acces=STEP_FREE",
                "?depuis=" + day,
                "?mois=" + YearMonth.from(day));
    }
}
