package fr.parvis.simulators;

import fr.parvis.simulators.oidc.RelyingParty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.Set;

/** All services running, with the clients that the tests need. */
class World implements AutoCloseable {

    static final String CALLBACK = "https://portail.example/callback";
    static final String COORDINATION_TOKEN = "jeton-de-test";
    static final String SIGNED_OUT = "https://portail.example/signed-out";

    private static final Set<String> RESIDENT_SCOPES =
            Set.of("openid", "identite_pivot", "preferred_username", "email", "idp_birthdate");
    private static final Set<String> AGENT_SCOPES =
            Set.of("openid", "given_name", "usual_name", "email", "uid", "siret", "roles", "phone", "amr");

    final TickingClock clock = new TickingClock();
    final URI franceConnect = issuer();
    final URI proConnect = issuer();
    final URI coordination = issuer();
    private final StateServices services;

    World() {
        services = StateServices.start(
                new StateServicesConfig(
                        franceConnect,
                        List.of(
                                client("portail", "brumeval", RESIDENT_SCOPES),
                                client("bibliotheque", "brumeval", RESIDENT_SCOPES),
                                client("ailleurs", "autre-ville", RESIDENT_SCOPES)),
                        proConnect,
                        List.of(client("portail", "brumeval", AGENT_SCOPES)),
                        coordination,
                        COORDINATION_TOKEN),
                clock);
    }

    Visit visitFranceConnect() {
        return new Visit(franceConnect);
    }

    Visit visitProConnect() {
        return new Visit(proConnect);
    }

    /** A correct request to FranceConnect, to be spoiled by each test. */
    Query askFranceConnect() {
        return ask().with("scope", "openid identite_pivot preferred_username email")
                .with("acr_values", "eidas1");
    }

    /** A correct request to ProConnect. */
    Query askProConnect() {
        return ask().with("scope", "openid given_name usual_name email uid siret roles phone");
    }

    @Override
    public void close() {
        services.close();
    }

    private static Query ask() {
        return new Query()
                .with("response_type", "code")
                .with("client_id", "portail")
                .with("redirect_uri", CALLBACK)
                .with("state", "state-1")
                .with("nonce", "0123456789012345678901");
    }

    private static RelyingParty client(String id, String entity, Set<String> scopes) {
        return new RelyingParty(id, "secret-of-" + id, entity, Set.of(CALLBACK), Set.of(SIGNED_OUT), scopes);
    }

    private static URI issuer() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return URI.create("http://localhost:" + socket.getLocalPort() + "/api/v2");
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }
}
