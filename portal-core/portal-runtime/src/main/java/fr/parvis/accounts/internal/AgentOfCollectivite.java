package fr.parvis.accounts.internal;

import fr.parvis.accounts.CurrentIdentity;
import fr.parvis.accounts.SignedIn;
import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.spi.person.Agent;
import fr.parvis.spi.person.Agent.Role;
import fr.parvis.spi.person.CurrentAgent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads from the signed-in identity what modules may know of an agent, for the current collectivité. */
@ApplicationScoped
public class AgentOfCollectivite implements CurrentAgent {

    private static final Map<String, Role> ROLES = Map.of(
            "accueil", Role.RECEPTION,
            "instructeur", Role.OFFICER,
            "responsable", Role.MANAGER,
            "administrateur", Role.ADMINISTRATOR);

    private CurrentIdentity identity;
    private Collectivites collectivites;

    /** For the container's proxy. */
    protected AgentOfCollectivite() {}

    @Inject
    public AgentOfCollectivite(CurrentIdentity identity, Collectivites collectivites) {
        this.identity = identity;
        this.collectivites = collectivites;
    }

    @Override
    public Optional<Agent> get() {
        return identity.agent().flatMap(this::here);
    }

    private Optional<Agent> here(SignedIn person) {
        String collectivite = collectivites.current().id();
        Set<String> services = person.servicesIn(collectivite);
        boolean everywhere = person.isOfTheWhole(collectivite);
        return person.roles().stream()
                .filter(ROLES::containsKey)
                .map(ROLES::get)
                .max(Role::compareTo)
                .filter(role -> everywhere || !services.isEmpty())
                .map(role -> new Agent(person.subject(), person.displayName(), role, services, everywhere));
    }
}
