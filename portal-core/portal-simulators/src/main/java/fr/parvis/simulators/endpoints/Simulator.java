package fr.parvis.simulators.endpoints;

import fr.parvis.simulators.oidc.Authorization;
import fr.parvis.simulators.oidc.Expiring;
import fr.parvis.simulators.oidc.Grant;
import fr.parvis.simulators.oidc.Login;
import fr.parvis.simulators.oidc.Profile;
import fr.parvis.simulators.oidc.RelyingParty;
import fr.parvis.simulators.oidc.SigningKeys;
import fr.parvis.simulators.oidc.Tokens;
import fr.parvis.simulators.pages.Pages;
import fr.parvis.simulators.web.Router;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One simulated service: what it remembers, and its addresses. */
public class Simulator {

    private static final Duration CODE = Duration.ofSeconds(30);
    private static final Duration INTERACTION = Duration.ofMinutes(30);
    static final Duration ACCESS_TOKEN = Duration.ofSeconds(60);

    final Profile profile;
    final URI issuer;
    final Clock clock;
    final SigningKeys keys = new SigningKeys();
    final Tokens tokens;
    final Failures failures = new Failures();
    final Expiring<Login> sessions;
    final Expiring<Authorization> interactions;
    final Expiring<Grant> codes;
    final Expiring<Grant> accessTokens;
    final Pages pages;
    private final Map<String, RelyingParty> clients;

    public Simulator(Profile profile, URI issuer, Collection<RelyingParty> clients, Clock clock) {
        this.profile = profile;
        this.issuer = issuer;
        this.clock = clock;
        this.clients = clients.stream().collect(Collectors.toUnmodifiableMap(RelyingParty::id, Function.identity()));
        this.tokens = new Tokens(issuer.toString(), profile, keys, clock);
        this.sessions = new Expiring<>(clock, profile.sessionLength());
        this.interactions = new Expiring<>(clock, INTERACTION);
        this.codes = new Expiring<>(clock, CODE);
        this.accessTokens = new Expiring<>(clock, ACCESS_TOKEN);
        this.pages = new Pages(profile, issuer.getPath());
    }

    /** The addresses of this service. */
    public Router router() {
        Router router = new Router();
        new DiscoveryEndpoint(this).register(router);
        new AuthorizeEndpoint(this).register(router);
        new InteractionEndpoint(this).register(router);
        new TokenEndpoint(this).register(router);
        new UserinfoEndpoint(this).register(router);
        new RevocationEndpoint(this).register(router);
        new LogoutEndpoint(this).register(router);
        new ControlEndpoint(this).register(router);
        return router;
    }

    Optional<RelyingParty> client(String id) {
        return Optional.ofNullable(clients.get(id));
    }

    /** The path of an address, e.g. {@code /api/v2/token}. */
    String path(String name) {
        return issuer.getPath() + name;
    }

    String url(String name) {
        return issuer + name;
    }

    String sessionCookie() {
        return profile.cookiePrefix() + "_session_id";
    }

    String interactionCookie() {
        return profile.cookiePrefix() + "_interaction_id";
    }
}
