package fr.parvis.modules.feedback.kiosk;

import fr.parvis.modules.feedback.web.Visit;
import fr.parvis.spi.catalogue.Procedure;
import fr.parvis.spi.catalogue.PublishedProcedures;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What is put on paper about the procedure of the address. */
@RequestScoped
public class Printed {

    private Visit visit;
    private PublishedProcedures procedures;
    private Collectivites collectivites;

    /** For the container's proxy. */
    protected Printed() {}

    @Inject
    public Printed(Visit visit, PublishedProcedures procedures, Collectivites collectivites) {
        this.visit = visit;
        this.procedures = procedures;
        this.collectivites = collectivites;
    }

    /** The procedure of the address. */
    public Optional<Procedure> procedure() {
        return procedures.find(visit.segment(0));
    }

    /** Where its questions are, to be typed. */
    public String address(Procedure procedure) {
        return collectivites.current().baseUrl() + Visit.PAGES + "avis/" + procedure.id();
    }

    /** The same for a code to scan: answers say that they came by paper. */
    QrCode code(Procedure procedure) {
        return QrCode.of(address(procedure) + "?par=qr");
    }
}
