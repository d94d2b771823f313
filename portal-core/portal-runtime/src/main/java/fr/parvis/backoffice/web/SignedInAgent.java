package fr.parvis.backoffice.web;

import fr.parvis.accounts.CurrentIdentity;
import fr.parvis.accounts.SignedIn;
import fr.parvis.spi.collectivite.Collectivite;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Who works at this desk, for whom, and with which rights: what the head of every agents' page says. */
@Named
@RequestScoped
public class SignedInAgent {

    static final String ADMINISTRATOR = "administrateur";

    private CurrentIdentity identity;
    private Collectivites collectivites;

    /** For the container's proxy. */
    protected SignedInAgent() {}

    @Inject
    public SignedInAgent(CurrentIdentity identity, Collectivites collectivites) {
        this.identity = identity;
        this.collectivites = collectivites;
    }

    public String getName() {
        return agent().map(SignedIn::displayName).orElse("");
    }

    public String getCollectivite() {
        return collectivites.current().name();
    }

    /** Names of the services whose requests this agent handles here. */
    public List<String> getServices() {
        var here = collectivites.current();
        return here.services().values().stream()
                .filter(service -> agent().filter(
                                agent -> agent.inGroup(here.id(), service.slug()) || agent.isOfTheWhole(here.id()))
                        .isPresent())
                .map(Collectivite.Service::name)
                .toList();
    }

    /** Whether the agent belongs to the collectivité of this page, and not only to another one. */
    public boolean isAtHome() {
        var here = collectivites.current();
        return agent().filter(agent -> agent.isOfTheWhole(here.id())
                        || !agent.servicesIn(here.id()).isEmpty())
                .isPresent();
    }

    /** Whether the agent administers the collectivité of this page. */
    public boolean isAdministrator() {
        return isAtHome()
                && agent().filter(agent -> agent.roles().contains(ADMINISTRATOR))
                        .isPresent();
    }

    /** Name of a service of this collectivité, or its slug when it is no longer one. */
    public String serviceName(String slug) {
        return Optional.ofNullable(collectivites.current().services().get(slug))
                .map(Collectivite.Service::name)
                .orElse(slug);
    }

    private Optional<SignedIn> agent() {
        return identity.agent();
    }
}
