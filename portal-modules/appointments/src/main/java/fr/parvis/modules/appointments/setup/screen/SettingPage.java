package fr.parvis.modules.appointments.setup.screen;

import fr.parvis.modules.appointments.setup.change.Change;
import fr.parvis.modules.appointments.setup.change.Changes;
import fr.parvis.modules.appointments.setup.change.Outcome;
import fr.parvis.modules.appointments.setup.screen.FieldView.Group;
import fr.parvis.modules.appointments.setup.setting.Kept;
import fr.parvis.modules.appointments.setup.sheet.Values;
import fr.parvis.modules.appointments.setup.sheet.Wrong;
import fr.parvis.modules.appointments.web.PageError;
import fr.parvis.modules.appointments.web.Visit;
import fr.parvis.modules.appointments.web.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code reglages-…?id=…}: one place, desk, type, opening or closure, or a new one. */
@Named("appointmentsSetting")
@RequestScoped
public class SettingPage {

    private Visit visit;
    private Asked asking;
    private Changes changes;

    private Asked.About about;
    private SheetView sheet;
    private Values values = Values.NONE;
    private int version;
    private List<Wrong> wrong = List.of();
    private List<Group> groups = List.of();
    private ConcernedView people;
    private Outcome.Overtaken overtaken;
    private boolean removing;
    private boolean gone;

    /** For the container's proxy. */
    protected SettingPage() {}

    @Inject
    public SettingPage(Visit visit, Asked asking, Changes changes) {
        this.visit = visit;
        this.asking = asking;
        this.changes = changes;
    }

    /** Shows what is kept, or does what the form asks. */
    @Transactional
    public void load(String setting) {
        Optional<Asked.About> found = asking.about(setting);
        if (found.isEmpty()) {
            return;
        }
        about = found.get();
        sheet = new SheetView(about.setting(), about.sheet(), words());
        version = about.kept().map(Kept::version).orElse(0);
        values = about.kept().map(Kept::values).orElseGet(about.setting()::initial);
        if (visit.isPost()) {
            perform(visit.parameter("acte"));
        }
        groups = sheet.groups(values, wrong);
    }

    public List<Group> getGroups() {
        return groups;
    }

    public List<PageError> getErrors() {
        return sheet == null ? List.of() : sheet.errors(wrong);
    }

    public String getTitle() {
        if (about == null) {
            return "";
        }
        String key = "setting." + about.setting().id() + (about.kept().isPresent() ? ".title" : ".title.new");
        return words().text(key, about.kept().map(Kept::name).orElse(""));
    }

    /** What the page belongs to, for the way back. */
    public String getWhere() {
        return about == null ? "" : about.where();
    }

    public String getBack() {
        return about == null ? "" : about.back();
    }

    public String getId() {
        return about == null ? "" : about.target().id().map(Object::toString).orElse("");
    }

    public int getVersion() {
        return version;
    }

    public boolean isKnown() {
        return about != null && about.kept().isPresent();
    }

    public boolean isRemovable() {
        return about != null && about.removable();
    }

    public boolean isRemoving() {
        return removing;
    }

    public boolean isGone() {
        return gone;
    }

    public boolean isDone() {
        return visit.has("fait");
    }

    /** Who would be concerned; null when nobody has to be shown. */
    public ConcernedView getPeople() {
        return people;
    }

    /** What was typed, to be sent again with the confirmation. */
    public Map<String, List<String>> getTyped() {
        return values.all();
    }

    /** Who was faster; empty when nobody was. */
    public String getFaster() {
        if (overtaken == null) {
            return "";
        }
        return overtaken.by().isEmpty() ? words().text("setting.faster.somebody") : overtaken.by();
    }

    public List<SheetView.Difference> getDifferences() {
        return overtaken == null ? List.of() : sheet.differences(overtaken.now().values(), values);
    }

    private void perform(String act) {
        removing = act.startsWith("retirer");
        if (!removing || visit.has("nom") || visit.has("du")) {
            values = about.sheet().clean(new Values(visit.parameters()));
        }
        if (act.equals("revenir")) {
            return;
        }
        Optional<String> seen = Optional.of(visit.parameter("vu")).filter(print -> !print.isEmpty());
        Change change = new Change(about.agent(), about.setting(), about.target(), values, typedVersion(), seen);
        Outcome outcome = removing ? changes.remove(change) : changes.write(change);
        if (outcome instanceof Outcome.Done done) {
            visit.redirect(removing ? about.backAfterRemoval() : about.after(done.id()));
        } else if (outcome instanceof Outcome.Refused refused) {
            wrong = refused.wrong();
        } else if (outcome instanceof Outcome.Concerns concerns) {
            people = ConcernedView.of(concerns, about.agent(), words());
        } else if (outcome instanceof Outcome.Overtaken other) {
            overtaken = other;
            removing = false;
        } else {
            gone = true;
        }
        version = overtaken == null ? typedVersion() : overtaken.now().version();
    }

    private int typedVersion() {
        String typed = visit.parameter("version");
        return typed.matches("-?\\d{1,8}") ? Integer.parseInt(typed) : -2;
    }

    private Wording words() {
        return Wording.in(visit.locale());
    }
}
