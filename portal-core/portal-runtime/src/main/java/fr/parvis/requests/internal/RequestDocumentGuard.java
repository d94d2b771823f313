package fr.parvis.requests.internal;

import fr.parvis.documents.DocumentGuard;
import fr.parvis.requests.follow.FollowKey;
import fr.parvis.requests.internal.desk.CurrentAgent;
import fr.parvis.requests.internal.follow.FollowAccess;
import fr.parvis.requests.internal.follow.FollowPaths;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** The documents of a request are for its resident, and for the agents who see it. */
@ApplicationScoped
public class RequestDocumentGuard implements DocumentGuard {

    private Attachments attachments;
    private RequestRows rows;
    private CurrentAgent agents;
    private FollowAccess residents;

    /** For the container's proxy. */
    protected RequestDocumentGuard() {}

    @Inject
    public RequestDocumentGuard(
            Attachments attachments, RequestRows rows, CurrentAgent agents, FollowAccess residents) {
        this.attachments = attachments;
        this.rows = rows;
        this.agents = agents;
        this.residents = residents;
    }

    @Override
    public boolean lets(UUID document, Optional<String> key) {
        return attachments
                .requestOf(document)
                .flatMap(rows::find)
                .filter(request -> agentSees(request) || residentSees(request, key))
                .isPresent();
    }

    private boolean agentSees(Request request) {
        return agents.get().filter(agent -> agent.sees(request.facts())).isPresent();
    }

    private boolean residentSees(Request request, Optional<String> key) {
        Optional<FollowKey> shown = key.isPresent()
                ? key.flatMap(FollowPaths::linkOf)
                : Optional.of(new FollowKey.Owner(request.facts().reference()));
        return shown.flatMap(residents::open).map(Request::id).equals(Optional.of(request.id()));
    }
}
