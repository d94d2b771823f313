package fr.parvis.modules.appointments.setup.screen;

import fr.parvis.modules.appointments.plan.Picture;
import fr.parvis.modules.appointments.plan.PlacePlan;
import fr.parvis.modules.appointments.plan.Plans;
import fr.parvis.modules.appointments.plan.RefusedPicture;
import fr.parvis.modules.appointments.setup.change.PlanChanges;
import fr.parvis.modules.appointments.setup.setting.Kept;
import fr.parvis.modules.appointments.web.PageError;
import fr.parvis.modules.appointments.web.Visit;
import fr.parvis.modules.appointments.web.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** {@code reglages-plan?id=…}: the plan of a place. */
@Named("appointmentsPlanForm")
@RequestScoped
public class PlanForm {

    private static final int LONGEST_TEXT = 1_000;

    private Visit visit;
    private Asked asking;
    private Plans plans;
    private PlanChanges changes;
    private final List<PageError> errors = new ArrayList<>();
    private String place = "";
    private String name = "";
    private String text = "";
    private Optional<PlacePlan> plan = Optional.empty();

    /** For the container's proxy. */
    protected PlanForm() {}

    @Inject
    public PlanForm(Visit visit, Asked asking, Plans plans, PlanChanges changes) {
        this.visit = visit;
        this.asking = asking;
        this.plans = plans;
        this.changes = changes;
    }

    @Transactional
    public void load() {
        Optional<Asked.About> about = asking.about("place");
        if (about.flatMap(Asked.About::kept).isEmpty()) {
            about.ifPresent(none -> visit.notFound());
            return;
        }
        name = about.get().kept().map(Kept::name).orElseThrow();
        UUID id = about.get().target().idOrNone();
        place = id.toString();
        plan = plans.of(place);
        text = plan.map(PlacePlan::alternative).orElse("");
        if (visit.isPost() && visit.parameter("acte").equals("retirer")) {
            changes.remove(about.get().agent(), id, name);
            visit.redirect(getBack() + "&fait");
        } else if (visit.isPost()) {
            publish(about.get(), id);
        }
    }

    public List<PageError> getErrors() {
        return errors;
    }

    /** The sentence about a field, or an empty text. */
    public String error(String field) {
        return PageError.of(field, errors);
    }

    public String getName() {
        return name;
    }

    public String getText() {
        return text;
    }

    /** The plan that is there; null where there is none. */
    public PlacePlan getPlan() {
        return plan.orElse(null);
    }

    public String getBack() {
        return Asked.PAGES + "-lieu?id=" + place;
    }

    private void publish(Asked.About about, UUID id) {
        text = visit.parameter("plan-texte")
                .replaceAll("[\\p{Cc}\\p{Cf}]+", " ")
                .strip();
        if (text.isEmpty()) {
            wrong("plan-texte", "text.missing");
        } else if (text.length() > LONGEST_TEXT) {
            wrong("plan-texte", "text.long", LONGEST_TEXT);
        }
        Optional<Part> file = visit.file("plan");
        if (file.isEmpty() && plan.isEmpty()) {
            wrong("plan", "missing");
        }
        Optional<Picture> picture = file.flatMap(this::picture);
        if (errors.isEmpty()) {
            changes.publish(about.agent(), id, name, picture, text);
            visit.redirect(getBack() + "&fait");
        }
    }

    private Optional<Picture> picture(Part file) {
        try (InputStream stream = file.getInputStream()) {
            // One byte more than may be, so that what is too heavy is seen and not read.
            return Optional.of(Picture.of(stream.readNBytes(Picture.MOST_BYTES + 1)));
        } catch (RefusedPicture refused) {
            wrong("plan", "refused." + refused.reason());
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void wrong(String field, String key, Object... values) {
        errors.add(new PageError(field, Wording.in(visit.locale()).text("setting.plan." + key, values)));
    }
}
