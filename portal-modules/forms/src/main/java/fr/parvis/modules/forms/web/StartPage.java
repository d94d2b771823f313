package fr.parvis.modules.forms.web;

import fr.parvis.modules.forms.definition.Overview;
import fr.parvis.modules.forms.draft.Draft;
import fr.parvis.modules.forms.draft.Drafts;
import fr.parvis.modules.forms.publication.Published;
import fr.parvis.modules.forms.publication.Revisions;
import fr.parvis.spi.catalogue.Procedure.Audience;
import fr.parvis.spi.person.Resident;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * {@code commencer/<procedure>}: how it goes, and the drafts that wait; pressing a button begins a new one, now or later
 * without a network, on a device that keeps it.
 */
@Named("formsStart")
@RequestScoped
public class StartPage {

    private Visit visit;
    private OpenDraft open;
    private Drafts drafts;
    private Revisions revisions;
    private Published published;
    private Optional<Resident> resident = Optional.empty();
    private List<Draft> waiting = List.of();

    /** For the container's proxy. */
    protected StartPage() {}

    @Inject
    public StartPage(Visit visit, OpenDraft open, Drafts drafts, Revisions revisions) {
        this.visit = visit;
        this.open = open;
        this.drafts = drafts;
        this.revisions = revisions;
    }

    @Transactional
    public void load() {
        String procedureId = visit.segment(0);
        Optional<Published> offered = revisions.offered(procedureId);
        if (offered.isEmpty()) {
            visit.notFound();
            return;
        }
        published = offered.get();
        resident = open.resident();
        if (!mayStart()) {
            visit.redirect(getSignInPath());
        } else if (visit.isPost()) {
            begin(procedureId);
        } else {
            waiting = resident.map(one -> drafts.of(one.id())).orElse(List.of()).stream()
                    .filter(draft -> draft.procedureId().equals(procedureId))
                    .toList();
        }
    }

    private void begin(String procedureId) {
        UUID draft = drafts.begin(procedureId, published, resident.map(Resident::id));
        open.remember(draft);
        visit.redirect((visit.has("garder") ? "/modules/forms/hors-ligne/" : "/modules/forms/questions/") + draft);
    }

    private boolean mayStart() {
        return switch (published.definition().procedure().audience()) {
            case ANYONE -> true;
            case SIGNED_IN -> resident.isPresent();
            case FRANCE_CONNECT -> resident.filter(Resident::certified).isPresent();
        };
    }

    public Overview getOverview() {
        return published.definition().procedure().overview();
    }

    /** Whether answers are kept in an account. */
    public boolean isSignedIn() {
        return resident.isPresent();
    }

    /** Drafts of this procedure to go on with. */
    public List<Draft> getWaiting() {
        return waiting;
    }

    public String getSignInPath() {
        String procedureId = published.definition().procedure().id();
        boolean certified = published.definition().procedure().audience() == Audience.FRANCE_CONNECT;
        return "/se-connecter?retour=/modules/forms/commencer/" + procedureId + (certified ? "&certifie" : "");
    }
}
