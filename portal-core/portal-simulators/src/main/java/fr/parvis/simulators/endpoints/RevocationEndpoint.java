package fr.parvis.simulators.endpoints;

import fr.parvis.simulators.oidc.RelyingParty;
import fr.parvis.simulators.web.Request;
import fr.parvis.simulators.web.Response;
import fr.parvis.simulators.web.Router;

/** Takes an access token back; an unknown one is no error (RFC 7009). */
class RevocationEndpoint {

    private final Simulator simulator;

    RevocationEndpoint(Simulator simulator) {
        this.simulator = simulator;
    }

    void register(Router router) {
        router.post(simulator.path("/token/revocation"), this::answer);
    }

    private Response answer(Request request) {
        RelyingParty client = new ClientAuthentication(simulator).client(request);
        String token = request.form().text("token");
        if (token.isEmpty()) {
            return Response.error(400, "invalid_request", "missing required parameter 'token'");
        }
        simulator
                .accessTokens
                .get(token)
                .filter(grant -> grant.authorization().client().equals(client))
                .ifPresent(grant -> simulator.accessTokens.take(token));
        return Response.json(200, java.util.Map.of());
    }
}
