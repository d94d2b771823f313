package fr.parvis.modules.feedback.kiosk;

import fr.parvis.modules.feedback.web.Visit;
import fr.parvis.spi.catalogue.Procedure;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code affiche/<procedure>}: a poster for the counter. */
@Named("feedbackPoster")
@RequestScoped
public class PosterPage {

    private Visit visit;
    private Printed printed;
    private Procedure procedure;

    /** For the container's proxy. */
    protected PosterPage() {}

    @Inject
    public PosterPage(Visit visit, Printed printed) {
        this.visit = visit;
        this.printed = printed;
    }

    /** Reads the procedure. */
    public void load() {
        procedure = printed.procedure().orElse(null);
        if (procedure == null) {
            visit.notFound();
        }
    }

    public Procedure getProcedure() {
        return procedure;
    }

    /** Address of the picture of the code. */
    public String getCode() {
        return Visit.PAGES + "code/" + procedure.id();
    }

    /** The address in words, for who has no phone that scans. */
    public String getAddress() {
        return printed.address(procedure).replaceFirst("^https?://", "");
    }
}
