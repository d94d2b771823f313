package fr.parvis.simulators.endpoints;

import com.nimbusds.jwt.JWTClaimsSet;
import fr.parvis.simulators.oidc.RelyingParty;
import fr.parvis.simulators.web.Parameters;
import fr.parvis.simulators.web.Refusal;
import fr.parvis.simulators.web.Request;
import fr.parvis.simulators.web.Response;
import fr.parvis.simulators.web.Router;
import java.util.Map;

/**
 * Ends the session and sends the browser back. The trap of the real service is kept: without a live session the person
 * stays on an error page and never comes back.
 */
class LogoutEndpoint {

    private final Simulator simulator;

    LogoutEndpoint(Simulator simulator) {
        this.simulator = simulator;
    }

    void register(Router router) {
        router.get(simulator.path("/session/end"), this::end);
        router.post(simulator.path("/session/end/confirm"), this::confirm);
        router.get(simulator.path("/session/end/success"), request -> simulator.pages.signedOut());
    }

    private Response end(Request request) {
        Parameters parameters = request.query();
        String session = liveSession(request);
        String returnUri = parameters.text("post_logout_redirect_uri");
        if (returnUri.isEmpty()) {
            return simulator.pages.confirmSignOut();
        }
        RelyingParty client = clientOf(parameters.text("id_token_hint"));
        if (!client.logoutUris().contains(returnUri)) {
            throw refusal(simulator.profile.errorCodes().logoutUri(), "post_logout_redirect_uri not registered");
        }
        String separator = returnUri.contains("?") ? "&" : "?";
        String state = parameters
                .get("state")
                .map(value -> separator + ReturnToClient.encoded(Map.of("state", value)))
                .orElse("");
        return ended(session, returnUri + state);
    }

    private Response confirm(Request request) {
        return ended(liveSession(request), simulator.url("/session/end/success"));
    }

    private Response ended(String session, String location) {
        simulator.sessions.take(session);
        return Response.redirect(location).withoutCookie(simulator.sessionCookie(), simulator.issuer.getPath());
    }

    private String liveSession(Request request) {
        return request.cookie(simulator.sessionCookie())
                .filter(session -> simulator.sessions.get(session).isPresent())
                .orElseThrow(() -> refusal(
                        simulator.profile.errorCodes().deadSession(), "Missing at_hash claim in id_token_hint"));
    }

    private RelyingParty clientOf(String idTokenHint) {
        return simulator
                .keys
                .verify(idTokenHint)
                .map(JWTClaimsSet::getAudience)
                .flatMap(audience -> simulator.client(audience.get(0)))
                .orElseThrow(
                        () -> refusal(simulator.profile.errorCodes().logoutUri(), "could not validate id_token_hint"));
    }

    private Refusal refusal(String code, String detail) {
        return new Refusal(simulator.pages.error(code, detail));
    }
}
