package fr.parvis.simulators.endpoints;

import fr.parvis.simulators.web.Request;
import fr.parvis.simulators.web.Response;
import fr.parvis.simulators.web.Router;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Says where everything is, and with which keys it is signed. */
class DiscoveryEndpoint {

    private final Simulator simulator;

    DiscoveryEndpoint(Simulator simulator) {
        this.simulator = simulator;
    }

    void register(Router router) {
        router.get(simulator.path("/.well-known/openid-configuration"), this::document);
        router.get(simulator.path("/jwks"), request -> Response.json(200, simulator.keys.published()));
    }

    private Response document(Request request) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("issuer", simulator.issuer.toString());
        document.put("authorization_endpoint", simulator.url("/authorize"));
        document.put("token_endpoint", simulator.url("/token"));
        document.put("userinfo_endpoint", simulator.url("/userinfo"));
        document.put("jwks_uri", simulator.url("/jwks"));
        document.put("end_session_endpoint", simulator.url("/session/end"));
        document.put("revocation_endpoint", simulator.url("/token/revocation"));
        document.put("response_types_supported", List.of("code"));
        document.put("response_modes_supported", List.of("query"));
        document.put("grant_types_supported", List.of("authorization_code"));
        document.put("subject_types_supported", List.of("pairwise"));
        document.put("token_endpoint_auth_methods_supported", List.of("client_secret_post"));
        document.put("id_token_signing_alg_values_supported", List.of("ES256"));
        document.put("userinfo_signing_alg_values_supported", List.of("ES256"));
        document.put("acr_values_supported", simulator.profile.acrValues());
        document.put("scopes_supported", simulator.profile.scopes().keySet());
        document.put("claims_supported", claims());
        document.put("claims_parameter_supported", true);
        document.put("authorization_response_iss_parameter_supported", true);
        return Response.json(200, document);
    }

    private Set<String> claims() {
        Set<String> claims = new TreeSet<>(Set.of("sub", "acr", "auth_time", "iss"));
        simulator.profile.scopes().values().forEach(claims::addAll);
        return claims;
    }
}
