package fr.parvis.simulators.endpoints;

import fr.parvis.simulators.oidc.Authorization;
import fr.parvis.simulators.oidc.Grant;
import fr.parvis.simulators.oidc.Login;
import fr.parvis.simulators.web.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Sends the browser back to the service that asked, with a code or with an error. */
record ReturnToClient(Simulator simulator, Authorization authorization) {

    /** Whether this sign-in reaches the level that was demanded. */
    boolean satisfies(Login login) {
        Set<String> demanded = authorization.claims().acrValues();
        return demanded.isEmpty() || demanded.contains(login.person().acr());
    }

    Response withCode(Login login) {
        String subject = simulator.profile.subject(authorization.client(), login.provider(), login.person());
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("code", simulator.codes.put(new Grant(authorization, login, subject)));
        return back(parameters);
    }

    Response withError(String error, String description) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("error", error);
        parameters.put("error_description", description);
        return back(parameters);
    }

    private Response back(Map<String, String> parameters) {
        parameters.put("state", authorization.state());
        parameters.put("iss", simulator.issuer.toString());
        String separator = authorization.redirectUri().contains("?") ? "&" : "?";
        return Response.redirect(authorization.redirectUri() + separator + encoded(parameters))
                .withoutCookie(simulator.interactionCookie(), simulator.issuer.getPath());
    }

    static String encoded(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
