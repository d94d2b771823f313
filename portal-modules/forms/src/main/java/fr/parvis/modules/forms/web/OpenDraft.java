package fr.parvis.modules.forms.web;

import fr.parvis.modules.forms.draft.Access;
import fr.parvis.modules.forms.draft.Draft;
import fr.parvis.modules.forms.draft.Drafts;
import fr.parvis.spi.person.CurrentResident;
import fr.parvis.spi.person.Resident;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Opens the draft of an address for whoever may see it: by account, or by the key in a cookie. */
@RequestScoped
public class OpenDraft {

    private static final int COOKIE_SECONDS = (int) Duration.ofDays(30).toSeconds();

    private Visit visit;
    private Drafts drafts;
    private CurrentResident currentResident;

    /** For the container's proxy. */
    protected OpenDraft() {}

    @Inject
    public OpenDraft(Visit visit, Drafts drafts, CurrentResident currentResident) {
        this.visit = visit;
        this.drafts = drafts;
        this.currentResident = currentResident;
    }

    /** The draft whose id is the first segment of the address. A resident who signed in meanwhile makes it their own. */
    @Transactional
    public Optional<Draft> get() {
        return uuid(visit.segment(0)).flatMap(this::find);
    }

    /** Whether the draft of the address waits in an account that nobody is signed in to. */
    @Transactional
    public boolean isInAccount() {
        return resident().isEmpty()
                && uuid(visit.segment(0)).filter(drafts::isInAccount).isPresent();
    }

    /** The draft of the address, if this browser was shown it before: to keep what it sends, not to show it. */
    @Transactional
    public Optional<Draft> toKeep() {
        return uuid(visit.segment(0))
                .flatMap(id -> visit.cookie(cookie(id)).flatMap(key -> drafts.findToKeep(id, key)));
    }

    /** The resident who is signed in. */
    @Transactional
    public Optional<Resident> resident() {
        return currentResident.get();
    }

    /** Lets this browser open a draft from now on. */
    @Transactional
    public void remember(UUID draftId) {
        visit.setCookie(cookie(draftId), drafts.newKey(draftId), COOKIE_SECONDS);
    }

    private Optional<Draft> find(UUID id) {
        Optional<UUID> resident = currentResident.get().map(Resident::id);
        Optional<Draft> found = drafts.find(id, new Access(resident, visit.cookie(cookie(id))));
        if (resident.isPresent()
                && found.isPresent()
                && found.get().residentId().isEmpty()) {
            drafts.adopt(id, resident.get());
            remember(id);
            return drafts.find(id, new Access(resident, Optional.empty()));
        }
        return found;
    }

    static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String cookie(UUID draftId) {
        return "brouillon-" + draftId;
    }
}
