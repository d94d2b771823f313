package fr.parvis.modules.appointments.resident.place;

import fr.parvis.modules.appointments.plan.PlacePlan;
import fr.parvis.modules.appointments.plan.Plans;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The plans that a page shows, each read once. */
@Named("appointmentsPlans")
@RequestScoped
public class PlacePlans {

    private final Map<String, Optional<PlacePlan>> read = new HashMap<>();
    private Plans plans;

    /** For the container's proxy. */
    protected PlacePlans() {}

    @Inject
    public PlacePlans(Plans plans) {
        this.plans = plans;
    }

    /** The plan of a place, or null. */
    public PlacePlan of(String slug) {
        return read.computeIfAbsent(slug, plans::of).orElse(null);
    }
}
