package fr.parvis.bench.rush;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody who wants any time of the crowded day: opens the page, takes a time that it shows, and another one when that is
 * gone, until it is booked or the page shows none.
 */
final class Resident {

    private static final String PAGES = "/modules/appointments/";
    private static final Pattern TIME = Pattern.compile("name=\"creneau\"[^>]* value=\"([^\"]+)\"");
    private static final int FOUND = 302;

    private final Visit visit;
    private final String path;
    private final String phone;
    private final Set<String> tried = new HashSet<>();
    private int clashes;
    private boolean booked;

    Resident(Nodes nodes, String type, int number) {
        visit = new Visit(nodes);
        path = PAGES + "creneaux/" + type;
        phone = phone(number);
    }

    /** A phone number of nobody else. */
    static String phone(int number) {
        return "06%08d".formatted(number);
    }

    /** Comes, and goes with an appointment or with the word that nothing is left. */
    Resident come() throws IOException, InterruptedException {
        tried.clear();
        HttpResponse<String> page = visit.get(path + "?jour=" + RushOffer.crowdedDay());
        List<String> times = times(page);
        while (!times.isEmpty() && !booked) {
            String time = choose(times);
            HttpResponse<String> answer = visit.post(path + "?jour=" + RushOffer.crowdedDay(), Map.of("creneau", time));
            if (answer.statusCode() == FOUND) {
                confirm(Visit.location(answer));
            } else {
                clashes++;
                tried.add(time);
                times = untried(answer);
            }
        }
        return this;
    }

    private List<String> untried(HttpResponse<String> answer) throws IOException, InterruptedException {
        List<String> shown = times(answer);
        shown.removeAll(tried);
        if (shown.isEmpty()) {
            tried.clear();
            // Whoever has tried them all looks up from the screen before asking again.
            TimeUnit.SECONDS.sleep(2);
            return times(visit.get(path + "?jour=" + RushOffer.crowdedDay()));
        }
        return shown;
    }

    private void confirm(String details) throws IOException, InterruptedException {
        String id = details.substring(details.lastIndexOf('/') + 1);
        expect(
                visit.post(PAGES + "coordonnees/" + id, Map.of("prenoms", "Zoé", "nom", "Durand", "telephone", phone)),
                "/verifier/" + id);
        expect(visit.post(PAGES + "verifier/" + id, Map.of()), "/confirme/" + id);
        booked = true;
    }

    private static String choose(List<String> times) {
        Collections.shuffle(times);
        return times.get(0);
    }

    private static List<String> times(HttpResponse<String> page) {
        List<String> times = new ArrayList<>();
        Matcher found = TIME.matcher(page.body());
        while (found.find()) {
            times.add(found.group(1));
        }
        return times;
    }

    private static void expect(HttpResponse<String> answer, String end) {
        if (!Visit.location(answer).endsWith(end)) {
            throw new IllegalStateException(answer.uri() + " leads to " + Visit.location(answer) + " and not to " + end
                    + ", status " + answer.statusCode());
        }
    }

    boolean isBooked() {
        return booked;
    }

    /** How often a time was gone that the page showed. */
    int clashes() {
        return clashes;
    }
}
