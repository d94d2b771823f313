package fr.parvis.requests.web.resident;

import fr.parvis.requests.Attached;
import fr.parvis.requests.follow.Follow;
import fr.parvis.requests.follow.FollowKey;
import fr.parvis.requests.follow.FollowedRequest;
import fr.parvis.requests.internal.follow.FollowPaths;
import fr.parvis.spi.collectivite.Collectivite.Service;
import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.spi.feedback.Invitation;
import fr.parvis.spi.feedback.Invitations;
import fr.parvis.spi.feedback.Occasion;
import fr.parvis.spi.request.RequestContent.Line;
import fr.parvis.spi.request.RequestState;
import fr.parvis.web.page.Exchange;
import fr.parvis.web.page.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One request, at {@code /suivi/<number>/<secret>} or, for its signed-in owner, {@code /compte/demandes/<number>}. */
@Named
@RequestScoped
public class FollowPage {

    private Follow follow;
    private FollowForms forms;
    private Notices notices;
    private Collectivites collectivites;
    private Exchange exchange;
    private Invitations invitations;
    private FollowKey key;
    private FollowedRequest request;

    /** For the container's proxy. */
    protected FollowPage() {}

    @Inject
    public FollowPage(
            Follow follow,
            FollowForms forms,
            Notices notices,
            Collectivites collectivites,
            Exchange exchange,
            Invitations invitations) {
        this.follow = follow;
        this.forms = forms;
        this.notices = notices;
        this.collectivites = collectivites;
        this.exchange = exchange;
        this.invitations = invitations;
    }

    /** Whether the address names a request, fully or not. */
    public boolean isAsked() {
        return !exchange.segments().isEmpty();
    }

    /** Opens the request of a secret link; one that lost its end leads to the page that sends it again. */
    public void loadLinked() {
        var parts = exchange.segments();
        switch (parts.size()) {
            case 1 -> exchange.redirect("/suivi?numero=" + URLEncoder.encode(parts.get(0), StandardCharsets.UTF_8));
            case 2 -> load(new FollowKey.Link(parts.get(0), parts.get(1)));
            default -> exchange.notFound();
        }
    }

    /** Opens a request of the signed-in resident; nothing else stands below their account. */
    public void loadOwned() {
        var parts = exchange.segments();
        if (parts.size() == 2 && parts.get(0).equals("demandes")) {
            load(new FollowKey.Owner(parts.get(1)));
        } else {
            exchange.notFound();
        }
    }

    private void load(FollowKey asked) {
        key = asked;
        request = follow.open(key).orElse(null);
        if (request == null) {
            exchange.notFound();
        } else if (exchange.isPost()) {
            send();
        }
    }

    private void send() {
        var done = forms.send(key, request);
        if (done.isPresent()) {
            notices.leave(done.get());
            exchange.redirect(getPath());
        } else if (forms.isTooLate()) {
            request = follow.open(key).orElseThrow();
        }
    }

    public FollowedRequest getRequest() {
        return request;
    }

    /** Address of this page. */
    public String getPath() {
        return FollowPaths.of(key);
    }

    /** What modules show this visitor's right to see the request with. */
    public String getKey() {
        return FollowPaths.textOf(key);
    }

    /** Whether the page was opened by its secret link. */
    public boolean isLinked() {
        return key instanceof FollowKey.Link;
    }

    /** Whether to ask for a confirmation that the request is given up. */
    public boolean isWithdrawing() {
        return exchange.has("annuler") && request.underWay();
    }

    /** The service in charge, or null when the collectivité has none of this name. */
    public Service getService() {
        return collectivites.current().services().get(request.service());
    }

    /** How to ask how it went, once it has ended otherwise than by the resident. */
    public List<Invitation> getInvitations() {
        return request.underWay() || request.state() == RequestState.WITHDRAWN
                ? List.of()
                : invitations.on(Occasion.decided(request.id(), request.procedureId(), request.procedureRevision()));
    }

    /** The documents of an answer. */
    public List<Attached> documents(Line line) {
        return Attached.of(line, request.attachments());
    }
}
