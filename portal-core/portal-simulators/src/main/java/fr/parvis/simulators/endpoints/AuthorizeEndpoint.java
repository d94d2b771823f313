package fr.parvis.simulators.endpoints;

import fr.parvis.simulators.oidc.Authorization;
import fr.parvis.simulators.oidc.ClaimsDemand;
import fr.parvis.simulators.oidc.RelyingParty;
import fr.parvis.simulators.web.Parameters;
import fr.parvis.simulators.web.Refusal;
import fr.parvis.simulators.web.Request;
import fr.parvis.simulators.web.Response;
import fr.parvis.simulators.web.Router;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Checks a request to sign in. What could send a person to a wrong place ends on an error page of the service; what the
 * client can be told is sent back to it.
 */
class AuthorizeEndpoint {

    private final Simulator simulator;

    AuthorizeEndpoint(Simulator simulator) {
        this.simulator = simulator;
    }

    void register(Router router) {
        router.get(simulator.path("/authorize"), this::answer);
        router.post(simulator.path("/authorize"), this::answer);
    }

    private Response answer(Request request) {
        Authorization authorization = checked(request.parameters());
        if (authorization.silent()) {
            return silent(request, authorization);
        }
        String interaction = simulator.interactions.put(authorization);
        return Response.redirect(simulator.url("/interaction"))
                .withCookie(simulator.interactionCookie(), interaction, simulator.issuer.getPath());
    }

    private Response silent(Request request, Authorization authorization) {
        ReturnToClient back = new ReturnToClient(simulator, authorization);
        return request.cookie(simulator.sessionCookie())
                .flatMap(simulator.sessions::get)
                .filter(back::satisfies)
                .map(back::withCode)
                .orElseGet(() -> back.withError("login_required", "End-User authentication is required"));
    }

    private Authorization checked(Parameters parameters) {
        if (parameters.hasDuplicates()
                || simulator.profile.complaint(parameters).isPresent()) {
            throw refusal(
                    simulator.profile.errorCodes().parameters(),
                    simulator.profile.complaint(parameters).orElse(""));
        }
        RelyingParty client = simulator
                .client(parameters.text("client_id"))
                .orElseThrow(() -> refusal(simulator.profile.errorCodes().client(), "client_id"));
        if (!client.redirectUris().contains(parameters.text("redirect_uri"))) {
            throw refusal(simulator.profile.errorCodes().redirectUri(), "redirect_uri");
        }
        Authorization authorization = new Authorization(
                client,
                parameters.text("redirect_uri"),
                knownScopes(parameters),
                parameters.text("state"),
                parameters.text("nonce"),
                parameters.get("claims").flatMap(ClaimsDemand::parse).orElse(ClaimsDemand.NONE),
                parameters.text("prompt").equals("none"),
                parameters.text("code_challenge"));
        checkProtocol(parameters, authorization);
        return authorization;
    }

    private void checkProtocol(Parameters parameters, Authorization authorization) {
        ReturnToClient back = new ReturnToClient(simulator, authorization);
        String responseType = parameters.text("response_type");
        if (responseType.isEmpty()) {
            throw new Refusal(back.withError("invalid_request", "missing required parameter 'response_type'"));
        }
        if (!responseType.equals("code")) {
            throw new Refusal(back.withError("unsupported_response_type", "unsupported response_type requested"));
        }
        if (!authorization.scopes().contains("openid")) {
            throw new Refusal(back.withError(
                    "invalid_request", "openid scope must be requested when using the acr_values parameter"));
        }
        if (!authorization.client().scopes().containsAll(authorization.scopes())) {
            throw new Refusal(back.withError("invalid_scope", "requested scope is not allowed"));
        }
        if (parameters.get("claims").isPresent()
                && ClaimsDemand.parse(parameters.text("claims")).isEmpty()) {
            throw new Refusal(back.withError("invalid_request", "could not parse the claims parameter JSON"));
        }
    }

    /** A scope that does not exist is ignored, as the service does. */
    private Set<String> knownScopes(Parameters parameters) {
        Set<String> asked =
                new LinkedHashSet<>(Arrays.asList(parameters.text("scope").split(" +")));
        asked.retainAll(simulator.profile.scopes().keySet());
        return asked;
    }

    private Refusal refusal(String code, String detail) {
        return new Refusal(simulator.pages.error(code, detail));
    }
}
