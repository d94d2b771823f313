package fr.parvis.modules.appointments.queue.counter;

import fr.parvis.modules.appointments.offer.Offer;
import fr.parvis.modules.appointments.offer.Place;
import fr.parvis.modules.appointments.web.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The place that an agent's page is about: {@code ?lieu=…}, or the first one. */
@RequestScoped
public class ChosenPlace {

    private Visit visit;
    private Offer offer;

    /** For the container's proxy. */
    protected ChosenPlace() {}

    @Inject
    public ChosenPlace(Visit visit, Offer offer) {
        this.visit = visit;
        this.offer = offer;
    }

    /** Those that one can choose. */
    public List<Place> all() {
        return offer.places();
    }

    /** The chosen one; empty where there is no place at all. */
    public Optional<Place> get() {
        List<Place> places = all();
        return places.stream()
                .filter(known -> known.slug().equals(visit.parameter("lieu")))
                .findFirst()
                .or(() -> places.stream().findFirst());
    }
}
