package fr.parvis.simulators;

import fr.parvis.simulators.oidc.RelyingParty;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where the simulators answer and whom they serve.
 *
 * @param franceConnect issuer of FranceConnect; its port is listened to
 * @param franceConnectClients services registered at FranceConnect
 * @param proConnect issuer of ProConnect; its port is listened to
 * @param proConnectClients services registered at ProConnect
 * @param coordination address of the coordination of appointments for identity papers; its port is listened to
 * @param coordinationToken token that portals show to it
 */
public record StateServicesConfig(
        URI franceConnect,
        List<RelyingParty> franceConnectClients,
        URI proConnect,
        List<RelyingParty> proConnectClients,
        URI coordination,
        String coordinationToken) {

    private static final Set<String> RESIDENT_SCOPES =
            Set.of("openid", "identite_pivot", "preferred_username", "email", "birth", "profile", "amr");
    private static final Set<String> AGENT_SCOPES = Set.of(
            "openid", "given_name", "usual_name", "email", "uid", "siret", "roles", "organizational_unit", "amr");

    /** Reads the variables that also configure the realms of Keycloak; a missing one takes its development value. */
    public static StateServicesConfig fromEnvironment(Map<String, String> environment) {
        String keycloak = value(environment, "PARVIS_KEYCLOAK_URL", "http://localhost:8180");
        return new StateServicesConfig(
                URI.create(value(environment, "FRANCECONNECT_ISSUER", "http://localhost:8041/api/v2")),
                List.of(keycloak(
                        value(environment, "FRANCECONNECT_CLIENT_ID", "parvis"),
                        value(environment, "FRANCECONNECT_CLIENT_SECRET", "dev-franceconnect"),
                        keycloak + "/realms/residents/broker/franceconnect/endpoint",
                        RESIDENT_SCOPES)),
                URI.create(value(environment, "PROCONNECT_ISSUER", "http://localhost:8042/api/v2")),
                List.of(keycloak(
                        value(environment, "PROCONNECT_CLIENT_ID", "parvis"),
                        value(environment, "PROCONNECT_CLIENT_SECRET", "dev-proconnect"),
                        keycloak + "/realms/agents/broker/proconnect/endpoint",
                        AGENT_SCOPES)),
                URI.create(value(environment, "PARVIS_ANTS_COORDINATION_URL", "http://localhost:8043/api")),
                value(environment, "PARVIS_ANTS_COORDINATION_TOKEN", "dev-ants"));
    }

    private static RelyingParty keycloak(String id, String secret, String callback, Set<String> scopes) {
        return new RelyingParty(id, secret, id, Set.of(callback), Set.of(callback + "/logout_response"), scopes);
    }

    private static String value(Map<String, String> environment, String name, String otherwise) {
        return Optional.ofNullable(environment.get(name))
                .filter(text -> !text.isBlank())
                .orElse(otherwise);
    }
}
