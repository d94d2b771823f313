package fr.parvis.modules.appointments.resident;

import fr.parvis.modules.appointments.offer.AppointmentType;
import fr.parvis.modules.appointments.offer.AppointmentType.Audience;
import fr.parvis.modules.appointments.offer.Offer;
import fr.parvis.modules.appointments.web.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** {@code prendre}: what people can come for, by theme. */
@Named("appointmentsOffer")
@RequestScoped
public class OfferPage {

    /** Fewer subjects than this are read faster than searched. */
    private static final int MANY = 7;

    private Visit visit;
    private Offer offer;
    private List<Theme> themes = List.of();
    private boolean searchable;
    private String query = "";

    /** For the container's proxy. */
    protected OfferPage() {}

    @Inject
    public OfferPage(Visit visit, Offer offer) {
        this.visit = visit;
        this.offer = offer;
    }

    @Transactional
    public void load() {
        query = visit.parameter("q");
        List<AppointmentType> types = offer.types().stream()
                .filter(type -> type.audience() != Audience.AGENTS)
                .toList();
        searchable = types.size() >= MANY;
        themes = types.stream()
                .filter(this::matches)
                .collect(Collectors.groupingBy(AppointmentType::theme, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(theme -> new Theme(
                        theme.getKey(),
                        theme.getValue().stream()
                                .map(type -> Card.of(type, visit.id("reprise")))
                                .toList()))
                .toList();
    }

    public List<Theme> getThemes() {
        return themes;
    }

    public boolean isSearchable() {
        return searchable;
    }

    public String getQuery() {
        return query;
    }

    private boolean matches(AppointmentType type) {
        String words = plain(type.name() + " " + type.summary() + " " + String.join(" ", type.keywords()));
        return Arrays.stream(plain(query).split("\\s+")).allMatch(words::contains);
    }

    /** Without accents and capitals. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /** Subjects under one heading. */
    public record Theme(String title, List<Card> types) {}

    /** A subject to choose. */
    public record Card(String name, String summary, String path, int minutes, boolean several, String mode) {

        static Card of(AppointmentType type, Optional<UUID> beside) {
            return new Card(
                    type.name(),
                    type.summary(),
                    type.slotsPath() + beside.map(id -> "?reprise=" + id).orElse(""),
                    type.durationMinutes(),
                    type.maxPeople() > 1,
                    type.mode().name());
        }
    }
}
