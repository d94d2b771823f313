package fr.parvis.simulators.endpoints;

import fr.parvis.simulators.web.Request;
import fr.parvis.simulators.web.Response;
import fr.parvis.simulators.web.Router;

/** Tells who the person is, as a signed token. */
class UserinfoEndpoint {

    private static final String BEARER = "Bearer ";

    private final Simulator simulator;

    UserinfoEndpoint(Simulator simulator) {
        this.simulator = simulator;
    }

    void register(Router router) {
        router.get(simulator.path("/userinfo"), this::answer);
    }

    private Response answer(Request request) {
        if (!request.authorization().startsWith(BEARER)) {
            return Response.error(400, "invalid_request", "no access token provided");
        }
        return simulator
                .accessTokens
                .get(request.authorization().substring(BEARER.length()))
                .map(grant -> Response.jwt(simulator.tokens.userinfo(grant)))
                .orElseGet(() -> Response.error(401, "invalid_token", "invalid token provided (access token not found)")
                        .with("WWW-Authenticate", "Bearer error=\"invalid_token\""));
    }
}
