package fr.parvis.modules.appointments.resident.hold;

import fr.parvis.modules.appointments.booking.Bookings;
import fr.parvis.modules.appointments.booking.PreApplications;
import fr.parvis.modules.appointments.booking.PreApplications.Remark;
import fr.parvis.modules.appointments.contact.Contact;
import fr.parvis.modules.appointments.pass.Pass;
import fr.parvis.modules.appointments.resident.Browser;
import fr.parvis.modules.appointments.resident.What;
import fr.parvis.modules.appointments.web.PageError;
import fr.parvis.modules.appointments.web.Visit;
import fr.parvis.spi.person.Resident;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code coordonnees/<hold>}: who comes, and how to reach them. */
@Named("appointmentsDetails")
@RequestScoped
public class DetailsPage {

    private Visit visit;
    private Browser browser;
    private CurrentHold current;
    private Bookings bookings;
    private Codes codes;
    private Instance<PreApplications> preApplications;
    private DetailsForm form;
    private List<Remark> warnings = List.of();

    /** For the container's proxy. */
    protected DetailsPage() {}

    @Inject
    public DetailsPage(
            Visit visit,
            Browser browser,
            CurrentHold current,
            Bookings bookings,
            Codes codes,
            @Any Instance<PreApplications> preApplications) {
        this.visit = visit;
        this.browser = browser;
        this.current = current;
        this.bookings = bookings;
        this.codes = codes;
        this.preApplications = preApplications;
    }

    @Transactional
    public void load() {
        if (visit.isPost()) {
            current.keepTyped(visit.typed()); // before all else: nothing that was typed is lost
        }
        if (!current.load()) {
            return;
        }
        form = current.form(values());
        if (visit.isPost() && visit.has("rendre")) {
            bookings.release(current.id());
            visit.redirect(current.subject().type().slotsPath());
        } else if (visit.isPost() && form.check() && passesPreApplications()) {
            goOn();
        }
    }

    private Map<String, String> values() {
        if (visit.isPost()) {
            return visit.typed();
        }
        Map<String, String> typed = current.subject().appointment().typed();
        return typed.isEmpty()
                ? current.pass()
                        .map(DetailsPage::known)
                        .or(() -> browser.resident().map(DetailsPage::known))
                        .orElse(typed)
                : typed;
    }

    /** A partner is known, and not yet the person whom they help. */
    private static Map<String, String> known(Pass pass) {
        Map<String, String> known = new HashMap<>();
        if (pass.isPartner()) {
            known.put("accompagnant", pass.name());
            pass.email().ifPresent(email -> known.put("accompagnant-courriel", email));
        } else {
            known.put("prenoms", pass.givenNames());
            known.put("nom", pass.name());
            pass.email().ifPresent(email -> known.put("courriel", email));
            pass.phone().ifPresent(phone -> known.put("telephone", phone));
        }
        return known;
    }

    private static Map<String, String> known(Resident resident) {
        Map<String, String> known = new HashMap<>();
        known.put("prenoms", resident.givenNames());
        known.put("nom", resident.usageName().orElse(resident.familyName()));
        resident.email().ifPresent(email -> known.put("courriel", email));
        return known;
    }

    private boolean passesPreApplications() {
        if (form.getNumbers().isEmpty() || preApplications.isUnsatisfied()) {
            return true;
        }
        List<Remark> remarks = preApplications.get().check(current.id(), form.numbers());
        remarks.stream()
                .filter(Remark::refused)
                .forEach(remark -> form.refuse("numero-" + (remark.index() + 1), remark.sentence()));
        boolean passed = form.getWrong().isEmpty();
        if (passed && !visit.has("averti")) {
            warnings = remarks;
        }
        return passed && warnings.isEmpty();
    }

    private void goOn() {
        Optional<Contact> toProve = form.toProve().filter(current::needsCode);
        toProve.ifPresent(contact -> codes.sendUnlessWaiting(current.subject(), contact));
        visit.redirect(current.path(toProve.isPresent() ? "code" : "verifier"));
    }

    public DetailsForm getForm() {
        return form;
    }

    public List<PageError> getErrors() {
        return form.errors();
    }

    /** What is to be read before going on. */
    public List<Remark> getWarnings() {
        return warnings;
    }

    /** Whom to phone instead. */
    public String getCallNumber() {
        return current.subject().phone();
    }

    public What getWhat() {
        return current.what();
    }

    public Held getHeld() {
        return current.held();
    }

    public String getSlotsPath() {
        return current.slotsPath();
    }

    public int getSteps() {
        return current.steps();
    }

    public String getNext() {
        return current.words().text(current.steps() > 3 ? "book.step.code" : "book.step.check");
    }
}
