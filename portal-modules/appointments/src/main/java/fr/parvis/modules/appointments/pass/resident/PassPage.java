package fr.parvis.modules.appointments.pass.resident;

import fr.parvis.modules.appointments.offer.AppointmentType;
import fr.parvis.modules.appointments.offer.Offer;
import fr.parvis.modules.appointments.pass.Pass;
import fr.parvis.modules.appointments.pass.PassNews;
import fr.parvis.modules.appointments.pass.Passes;
import fr.parvis.modules.appointments.web.PageError;
import fr.parvis.modules.appointments.web.Visit;
import fr.parvis.modules.appointments.web.Wording;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** {@code invitation/<code>}: lets who was invited choose a time; without a code it asks for the one on the letter. */
@Named("appointmentsPass")
@RequestScoped
public class PassPage {

    private Visit visit;
    private Passes passes;
    private CurrentPass current;
    private Offer offer;
    private Collectivites collectivites;
    private Optional<Pass> pass = Optional.empty();
    private List<AppointmentType> types = List.of();
    private String error = "";

    /** For the container's proxy. */
    protected PassPage() {}

    @Inject
    public PassPage(Visit visit, Passes passes, CurrentPass current, Offer offer, Collectivites collectivites) {
        this.visit = visit;
        this.passes = passes;
        this.current = current;
        this.offer = offer;
        this.collectivites = collectivites;
    }

    @Transactional
    public void load() {
        String code = visit.isPost() ? visit.parameter("code") : visit.segment(0);
        pass = passes.find(code);
        if (pass.isEmpty()) {
            error = visit.isPost() || !code.isEmpty()
                    ? Wording.in(visit.locale()).text("pass.unknown")
                    : "";
        } else if (visit.isPost()) {
            visit.redirect(PassNews.PAGE + code.replaceAll("[^A-Za-z0-9-]", ""));
        } else if (pass.get().isOpen()) {
            current.remember(code);
            types = offer.types().stream().filter(pass.get()::opens).toList();
            if (!pass.get().isPartner() && types.size() == 1) {
                visit.redirect(types.get(0).slotsPath());
            }
        }
    }

    /** Where it stands, or an empty text when no code was given. */
    public String getState() {
        return pass.map(one -> one.isOpen() && types.isEmpty()
                        ? "NOTHING"
                        : one.state().name())
                .orElse("");
    }

    public List<AppointmentType> getTypes() {
        return types;
    }

    public String getName() {
        return pass.map(Pass::name).orElse("");
    }

    public String getTyped() {
        return visit.isPost() ? visit.parameter("code") : "";
    }

    public String getError() {
        return error;
    }

    public List<PageError> getErrors() {
        return error.isEmpty() ? List.of() : List.of(new PageError("code", error));
    }

    public String getPhone() {
        return collectivites.current().contact().phone();
    }
}
