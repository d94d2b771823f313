package fr.parvis.simulators.proconnect;

import fr.parvis.simulators.oidc.IdentityProvider;
import fr.parvis.simulators.oidc.TestPerson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Agents of fiction: one with a password only, one with a second factor, one from a private company. */
final class TestAgents {

    private static final String TOWN = "fi-brumeval";
    private static final String COMPANY = "fi-prestataire";

    static final List<IdentityProvider> PROVIDERS = List.of(
            new IdentityProvider(
                    TOWN,
                    "Ville de Brumeval (démonstration)",
                    List.of(
                            agent("claire", "Claire", "MOREL", "claire.morel@brumeval.example", TOWN, Map.of()),
                            agent("samir", "Samir", "HADDAD", "samir.haddad@brumeval.example", TOWN, secondFactor()))),
            new IdentityProvider(
                    COMPANY,
                    "Prestataire privé (démonstration)",
                    List.of(agent(
                            "paul",
                            "Paul",
                            "VIDAL",
                            "paul.vidal@prestataire.example",
                            COMPANY,
                            Map.of("roles", List.of(), "belonging_population", "prestataire")))));

    private TestAgents() {}

    private static TestPerson agent(
            String id, String given, String name, String email, String provider, Map<String, Object> more) {
        Map<String, Object> claims = new HashMap<>();
        claims.put("given_name", given);
        claims.put("usual_name", name);
        claims.put("email", email);
        claims.put("uid", id);
        claims.put("siret", "21740056300011");
        claims.put("siren", "217400563");
        claims.put("idp_id", provider);
        claims.put("idp_acr", "eidas1");
        claims.put("acr", "eidas1");
        claims.put("amr", List.of("pwd"));
        claims.put("roles", List.of("agent_public", "agent_public_territorial"));
        claims.put("organization_label", "Commune de Brumeval");
        claims.put("organizational_unit", "État civil");
        claims.put("belonging_population", "agent");
        claims.put("phone_number", "+33 1 23 45 67 89");
        claims.putAll(more);
        boolean strong = claims.get("acr").toString().endsWith("-mfa");
        return new TestPerson(id, given + " " + name + (strong ? " (double authentification)" : ""), "fr", claims);
    }

    private static Map<String, Object> secondFactor() {
        return Map.of("acr", "eidas1-mfa", "idp_acr", "eidas1-mfa", "amr", List.of("pwd", "otp", "mfa"));
    }
}
