package fr.parvis.modules.appointments.ants.hub;

import fr.parvis.modules.appointments.offer.AppointmentType;
import fr.parvis.modules.appointments.offer.AppointmentType.Audience;
import fr.parvis.modules.appointments.offer.Offer;
import fr.parvis.modules.appointments.offer.Place;
import fr.parvis.modules.appointments.openings.Timetable;
import fr.parvis.modules.appointments.slots.Slot;
import fr.parvis.modules.appointments.slots.SlotQuery;
import fr.parvis.modules.appointments.slots.SlotSearch;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Free times of places for papers, as search knows them: a booking asks again. */
@ApplicationScoped
public class FreeTimesOfPlaces {

    private static final int MOST_OF_A_TYPE = 10_000;

    private Offer offer;
    private SlotSearch search;
    private Collectivites collectivites;

    /** For the container's proxy. */
    protected FreeTimesOfPlaces() {}

    @Inject
    public FreeTimesOfPlaces(Offer offer, SlotSearch search, Collectivites collectivites) {
        this.offer = offer;
        this.search = search;
        this.collectivites = collectivites;
    }

    @Transactional
    Map<String, List<FreeTime>> find(TimesWanted wanted) {
        Map<String, List<FreeTime>> found = new LinkedHashMap<>();
        Map<String, Served> served = served(wanted.papers());
        for (String point : wanted.points()) {
            Served at = Optional.ofNullable(served.get(point))
                    .orElseThrow(() -> new Refusal(404, "Unknown Meeting Point ID : " + point));
            found.put(point, times(at, wanted));
        }
        return found;
    }

    /** The places of all types for papers; those types that suit best what people want. */
    private Map<String, Served> served(Set<String> papers) {
        Map<String, Served> served = new TreeMap<>();
        for (AppointmentType type : offer.types()) {
            if (type.antsReason().isPresent() && isForResidents(type)) {
                int spare = spare(type, papers);
                offer.places(type.id())
                        .forEach(place ->
                                served.merge(place.id().toString(), Served.by(place, type, spare), Served::better));
            }
        }
        return served;
    }

    private static boolean isForResidents(AppointmentType type) {
        return type.audience() == Audience.EVERYONE || type.audience() == Audience.SIGNED_IN;
    }

    /** How many papers a type gives that nobody asked for; a type that does not give what was asked for suits nobody. */
    private static int spare(AppointmentType type, Set<String> papers) {
        Set<String> given = TimesWanted.papers(type.antsReason().orElseThrow());
        return given.containsAll(papers) ? given.size() - papers.size() : Served.NOT_AT_ALL;
    }

    private List<FreeTime> times(Served at, TimesWanted wanted) {
        Map<String, FreeTime> byHour = new TreeMap<>();
        at.types().stream()
                .filter(type -> wanted.people() <= type.maxPeople())
                .forEach(type -> search.find(query(type, at.place(), wanted)).forEach(slot -> {
                    String hour = FreeTime.local(slot.startsAt());
                    byHour.putIfAbsent(hour, new FreeTime(hour, address(type, at.place(), slot, wanted.people())));
                }));
        return List.copyOf(byHour.values());
    }

    private static SlotQuery query(AppointmentType type, Place place, TimesWanted wanted) {
        return new SlotQuery(
                type.id(),
                wanted.people(),
                Optional.of(place.id()),
                Set.of(),
                LocalTime.MIN,
                LocalTime.MAX,
                Set.of(),
                wanted.first(),
                wanted.last(),
                MOST_OF_A_TYPE);
    }

    private String address(AppointmentType type, Place place, Slot slot, int people) {
        String chosen = URLEncoder.encode(slot.startsAt() + "~" + place.slug(), StandardCharsets.UTF_8);
        return "%s/modules/appointments/creneaux/%s?lieu=%s&personnes=%d&jour=%s&creneau=%s"
                .formatted(
                        collectivites.current().baseUrl(),
                        type.slug(),
                        place.slug(),
                        people,
                        slot.startsAt().atZone(Timetable.ZONE).toLocalDate(),
                        chosen);
    }
}
