package fr.parvis.requests.internal.desk;

import fr.parvis.accounts.CurrentIdentity;
import fr.parvis.requests.NoSuchRequest;
import fr.parvis.requests.NotAllowed;
import fr.parvis.requests.desk.Act;
import fr.parvis.requests.internal.Request;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The agent who is signed in, in the current collectivité. */
@ApplicationScoped
public class CurrentAgent {

    private CurrentIdentity identity;
    private Collectivites collectivites;

    /** For the container's proxy. */
    protected CurrentAgent() {}

    @Inject
    public CurrentAgent(CurrentIdentity identity, Collectivites collectivites) {
        this.identity = identity;
        this.collectivites = collectivites;
    }

    public Optional<Agent> get() {
        return identity.agent()
                .flatMap(person -> Agent.of(person, collectivites.current().id()));
    }

    /** The agent, if they see the request. */
    Agent seeing(Request request) {
        return get().filter(agent -> agent.sees(request.facts())).orElseThrow(NoSuchRequest::new);
    }

    /** The agent, if they see the request and may do this with it. */
    Agent allowed(Act act, Request request) {
        Agent agent = seeing(request);
        if (!agent.acts(request).contains(act)) {
            throw new NotAllowed();
        }
        return agent;
    }
}
