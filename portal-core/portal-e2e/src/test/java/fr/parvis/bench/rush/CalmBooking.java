package fr.parvis.bench.rush;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Books a free time as a browser does, without reading the pages in between: three posts. */
final class CalmBooking {

    private static final String PAGES = "/modules/appointments/";

    private final Visit visit;
    private final AtomicInteger numbers;

    /** A browser that has opened the first page once. */
    CalmBooking(Nodes nodes, AtomicInteger numbers) throws IOException, InterruptedException {
        this.visit = new Visit(nodes);
        this.numbers = numbers;
        visit.get(PAGES + "creneaux/" + RushOffer.CALM);
    }

    /** Books for somebody who was never here. */
    String book() throws IOException, InterruptedException {
        int number = numbers.incrementAndGet();
        visit.forget("rendez-vous");
        String time = RushOffer.calmStart(number) + "~" + RushOffer.CALM_PLACE;
        String details = leads(
                visit.post(PAGES + "creneaux/" + RushOffer.CALM, Map.of("creneau", time)), PAGES + "coordonnees/");
        String id = details.substring(details.lastIndexOf('/') + 1);
        leads(
                visit.post(
                        PAGES + "coordonnees/" + id,
                        Map.of("prenoms", "Zoé", "nom", "Durand", "telephone", Resident.phone(number))),
                PAGES + "verifier/" + id);
        return leads(visit.post(PAGES + "verifier/" + id, Map.of()), PAGES + "confirme/" + id);
    }

    private static String leads(HttpResponse<String> answer, String there) {
        String location = Visit.location(answer);
        if (!location.contains(there)) {
            throw new IllegalStateException(answer.uri() + " leads to " + location + " and not to " + there);
        }
        return location;
    }
}
