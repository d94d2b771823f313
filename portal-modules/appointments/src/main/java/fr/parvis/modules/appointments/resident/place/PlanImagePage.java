package fr.parvis.modules.appointments.resident.place;

import fr.parvis.modules.appointments.plan.Picture;
import fr.parvis.modules.appointments.plan.Plans;
import fr.parvis.modules.appointments.web.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** {@code plan-du-lieu/<version>}: the picture of a plan. */
@Named("appointmentsPlanImage")
@RequestScoped
public class PlanImagePage {

    private Visit visit;
    private Plans plans;

    /** For the container's proxy. */
    protected PlanImagePage() {}

    @Inject
    public PlanImagePage(Visit visit, Plans plans) {
        this.visit = visit;
        this.plans = plans;
    }

    public void load() {
        Optional<Picture> picture = visit.id(0).flatMap(plans::picture);
        picture.ifPresentOrElse(found -> visit.show(found.mediaType(), found.content()), visit::notFound);
    }
}
