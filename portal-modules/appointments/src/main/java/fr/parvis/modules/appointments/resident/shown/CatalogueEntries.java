package fr.parvis.modules.appointments.resident.shown;

import fr.parvis.modules.appointments.offer.AppointmentType;
import fr.parvis.modules.appointments.offer.AppointmentType.Audience;
import fr.parvis.modules.appointments.offer.Offer;
import fr.parvis.modules.appointments.web.Wording;
import fr.parvis.spi.catalogue.Catalogue;
import fr.parvis.spi.catalogue.Procedure;
import fr.parvis.spi.collectivite.Collectivite;
import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.spi.job.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Shows what residents can book in the catalogue, and follows what administrators change. */
@ApplicationScoped
public class CatalogueEntries implements Job {

    private static final int MINUTES = 3;

    private final Map<String, List<Procedure>> published = new ConcurrentHashMap<>();
    private Offer offer;
    private Catalogue catalogue;
    private Collectivites collectivites;

    /** For the container's proxy. */
    protected CatalogueEntries() {}

    @Inject
    public CatalogueEntries(Offer offer, Catalogue catalogue, Collectivites collectivites) {
        this.offer = offer;
        this.catalogue = catalogue;
        this.collectivites = collectivites;
    }

    @Override
    public String name() {
        return "appointments-catalogue";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    @Transactional
    public void run() {
        Collectivite here = collectivites.current();
        List<Procedure> shown = offer.types().stream()
                .filter(type -> type.audience() == Audience.EVERYONE || type.audience() == Audience.SIGNED_IN)
                .map(type -> entry(type, here))
                .toList();
        if (!shown.equals(published.get(here.id()))) {
            catalogue.publish("appointments", shown);
            published.put(here.id(), shown);
        }
    }

    private static Procedure entry(AppointmentType type, Collectivite here) {
        Wording words = Wording.french();
        return new Procedure(
                type.catalogueId(),
                words.text("book.catalogue.title", type.name()),
                type.summary().isEmpty() ? words.text("book.catalogue.summary") : type.summary(),
                type.service(),
                type.theme().isEmpty() ? words.text("book.menu") : type.theme(),
                Stream.concat(type.keywords().stream(), Stream.of("rendez-vous", "rdv"))
                        .toList(),
                type.audience() == Audience.SIGNED_IN ? Procedure.Audience.SIGNED_IN : Procedure.Audience.ANYONE,
                type.slotsPath(),
                OptionalInt.of(MINUTES),
                OptionalInt.empty(),
                type.documents(),
                List.of(words.text("book.catalogue.phone", type.phone(here))));
    }
}
