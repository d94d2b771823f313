package fr.parvis.modules.appointments.resident.place;

import fr.parvis.modules.appointments.offer.AppointmentType;
import fr.parvis.modules.appointments.offer.AppointmentType.Audience;
import fr.parvis.modules.appointments.offer.AppointmentType.Mode;
import fr.parvis.modules.appointments.offer.Offer;
import fr.parvis.modules.appointments.offer.Place;
import fr.parvis.modules.appointments.web.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;

/** {@code lieu/<slug>}: where it is, how to come and get in, and what for. */
@Named("appointmentsPlace")
@RequestScoped
public class PlacePage {

    private Visit visit;
    private Offer offer;
    private Place place;
    private List<AppointmentType> types = List.of();

    /** For the container's proxy. */
    protected PlacePage() {}

    @Inject
    public PlacePage(Visit visit, Offer offer) {
        this.visit = visit;
        this.offer = offer;
    }

    @Transactional
    public void load() {
        place = offer.places().stream()
                .filter(known -> known.slug().equals(visit.segment(0)))
                .findFirst()
                .orElse(null);
        if (place == null) {
            visit.notFound();
            return;
        }
        types = offer.types().stream()
                .filter(type -> type.audience() != Audience.AGENTS && type.mode() == Mode.IN_PERSON)
                .filter(type -> offer.places(type.id()).contains(place))
                .toList();
    }

    public Place getPlace() {
        return place;
    }

    /** In one order, which a set has not. */
    public List<String> getFeatures() {
        return place == null ? List.of() : place.features().stream().sorted().toList();
    }

    public List<AppointmentType> getTypes() {
        return types;
    }
}
