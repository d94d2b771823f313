package fr.parvis.modules.appointments.resident.hold;

import fr.parvis.modules.appointments.booking.Bookings;
import fr.parvis.modules.appointments.booking.Bookings.ConfirmResult;
import fr.parvis.modules.appointments.booking.Bookings.HoldResult;
import fr.parvis.modules.appointments.booking.PreApplications;
import fr.parvis.modules.appointments.resident.Chosen;
import fr.parvis.modules.appointments.resident.What;
import fr.parvis.modules.appointments.resident.search.Day;
import fr.parvis.modules.appointments.resident.search.FreeTimes;
import fr.parvis.modules.appointments.slots.Slot;
import fr.parvis.modules.appointments.web.PageError;
import fr.parvis.modules.appointments.web.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** {@code verifier/<hold>}: all at a glance, and the button that books. What is gone meanwhile is replaced here. */
@Named("appointmentsCheck")
@RequestScoped
public class CheckPage {

    private Visit visit;
    private CurrentHold current;
    private Holds holds;
    private Bookings bookings;
    private FreeTimes times;
    private Instance<PreApplications> preApplications;
    private DetailsForm form;
    private List<Line> lines = List.of();
    private List<Day> nearest = List.of();
    private boolean taken;
    private boolean tooMany;
    private String slotError = "";

    /** For the container's proxy. */
    protected CheckPage() {}

    @Inject
    public CheckPage(
            Visit visit,
            CurrentHold current,
            Holds holds,
            Bookings bookings,
            FreeTimes times,
            @Any Instance<PreApplications> preApplications) {
        this.visit = visit;
        this.current = current;
        this.holds = holds;
        this.bookings = bookings;
        this.times = times;
        this.preApplications = preApplications;
    }

    @Transactional
    public void load() {
        if (!current.load()) {
            return;
        }
        form = current.form();
        if (!form.check() || !arePreApplicationsKept()) {
            visit.redirect(current.path("coordonnees"));
            return;
        }
        if (form.toProve().filter(current::needsCode).isPresent()) {
            visit.redirect(current.path("code"));
            return;
        }
        lines = form.answers().stream()
                .map(one -> new Line(one.label(), form.getValues().get(one.name())))
                .toList();
        if (visit.isPost() && visit.has("creneau")) {
            takeAnother();
        } else if (visit.isPost()) {
            confirm();
        }
    }

    /** Whoever goes round the page that verifies numbers is sent back to it. */
    private boolean arePreApplicationsKept() {
        return form.getNumbers().isEmpty()
                || preApplications.stream().allMatch(one -> one.isKept(current.id(), form.numbers()));
    }

    private void confirm() {
        if (!current.usePass()) {
            visit.redirect(current.subject().type().slotsPath());
            return;
        }
        ConfirmResult result = bookings.confirm(current.id(), form.details());
        if (result instanceof ConfirmResult.Booked) {
            visit.redirect(current.path("confirme"));
        } else if (result instanceof ConfirmResult.Taken gone) {
            offer(gone.nearest());
        } else {
            tooMany = true;
        }
    }

    private void takeAnother() {
        Optional<Chosen> chosen = Chosen.of(visit.parameter("creneau"));
        HoldResult result = chosen.map(one -> holds.take(
                        current.subject().type(),
                        one,
                        current.subject().appointment().people(),
                        current.id().toString(),
                        ""))
                .orElse(new HoldResult.Taken(List.of()));
        if (result instanceof HoldResult.Held held) {
            visit.redirect("/modules/appointments/verifier/" + held.id());
        } else {
            slotError = Holds.why(result, current.words(), current.subject().phone());
            offer(result instanceof HoldResult.Taken gone ? gone.nearest() : List.of());
        }
    }

    private void offer(List<Slot> slots) {
        taken = true;
        nearest = times.days(current.subject().type(), slots, current.words().moments());
    }

    public UUID getId() {
        return current.id();
    }

    public What getWhat() {
        return current.what();
    }

    public Held getHeld() {
        return current.held();
    }

    public int getSteps() {
        return current.steps();
    }

    public String getSlotsPath() {
        return current.slotsPath();
    }

    public List<Line> getLines() {
        return lines;
    }

    /** Whether somebody else took the time. */
    public boolean isTaken() {
        return taken;
    }

    /** Whether this person has as many appointments as one may. */
    public boolean isTooMany() {
        return tooMany;
    }

    public List<Day> getNearest() {
        return nearest;
    }

    public String getSlotError() {
        return slotError;
    }

    public List<PageError> getErrors() {
        return slotError.isEmpty() || nearest.isEmpty() ? List.of() : List.of(new PageError("creneau", slotError));
    }

    /** An answer to read over. */
    public record Line(String label, String value) {}
}
