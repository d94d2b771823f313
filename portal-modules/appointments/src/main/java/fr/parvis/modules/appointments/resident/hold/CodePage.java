package fr.parvis.modules.appointments.resident.hold;

import fr.parvis.modules.appointments.contact.Contact;
import fr.parvis.modules.appointments.contact.ContactChecks;
import fr.parvis.modules.appointments.contact.ContactChecks.Outcome;
import fr.parvis.modules.appointments.web.PageError;
import fr.parvis.modules.appointments.web.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** {@code code/<hold>}: the six digits that were sent to the e-mail address or the phone. */
@Named("appointmentsCode")
@RequestScoped
public class CodePage {

    private Visit visit;
    private CurrentHold current;
    private ContactChecks checks;
    private Codes codes;
    private String contact = "";
    private String error = "";

    /** For the container's proxy. */
    protected CodePage() {}

    @Inject
    public CodePage(Visit visit, CurrentHold current, ContactChecks checks, Codes codes) {
        this.visit = visit;
        this.current = current;
        this.checks = checks;
        this.codes = codes;
    }

    @Transactional
    public void load() {
        if (!current.load()) {
            return;
        }
        Optional<Contact> sentTo = current.form().toProve();
        if (sentTo.isEmpty()) {
            visit.redirect(current.path("coordonnees"));
        } else if (!current.needsCode(sentTo.get())) {
            visit.redirect(current.path("verifier"));
        } else {
            contact = sentTo.get().value();
            if (visit.isPost()) {
                answer(sentTo.get());
            }
        }
    }

    private void answer(Contact sentTo) {
        if (visit.has("renvoyer")) {
            if (codes.send(current.subject(), sentTo)) {
                visit.redirect(visit.path() + "?renvoye");
            } else {
                error = current.words().text("book.error.code.MANY", getPhone());
            }
            return;
        }
        Outcome outcome = checks.check(current.id(), sentTo, visit.parameter("code"));
        if (outcome == Outcome.RIGHT) {
            visit.redirect(current.path("verifier"));
        } else {
            error = current.words().text("book.error.code." + outcome);
        }
    }

    public UUID getId() {
        return current.id();
    }

    /** The e-mail address or number that the code went to. */
    public String getContact() {
        return contact;
    }

    /** Whether it went to a phone. */
    public boolean isTexted() {
        return !contact.contains("@");
    }

    public String getTyped() {
        return visit.parameter("code");
    }

    public String getError() {
        return error;
    }

    public List<PageError> getErrors() {
        return error.isEmpty() ? List.of() : List.of(new PageError("code", error));
    }

    /** Whether another code has just left. */
    public boolean isResent() {
        return visit.has("renvoye") && !visit.isPost();
    }

    public Held getHeld() {
        return current.held();
    }

    public String getPhone() {
        return current.subject().phone();
    }
}
