package fr.parvis.simulators.proconnect;

import fr.parvis.simulators.oidc.Digest;
import fr.parvis.simulators.oidc.IdentityProvider;
import fr.parvis.simulators.oidc.Profile;
import fr.parvis.simulators.oidc.RelyingParty;
import fr.parvis.simulators.oidc.TestPerson;
import fr.parvis.simulators.web.Parameters;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** ProConnect on the Internet. */
public class ProConnectProfile implements Profile {

    private static final Map<String, List<String>> SCOPES = scopesAndClaims();

    private final AuthorizeRules rules = new AuthorizeRules();

    @Override
    public String name() {
        return "ProConnect";
    }

    @Override
    public String cookiePrefix() {
        return "pc";
    }

    @Override
    public Duration sessionLength() {
        return Duration.ofHours(12);
    }

    @Override
    public boolean informs() {
        return false;
    }

    @Override
    public Map<String, List<String>> scopes() {
        return SCOPES;
    }

    @Override
    public Set<String> acrValues() {
        return new TreeSet<>(List.of(
                "eidas0",
                "eidas0-mfa",
                "eidas1",
                "eidas1-mfa",
                "eidas2",
                "eidas3",
                "https://proconnect.gouv.fr/assurance/certification-dirigeant"));
    }

    @Override
    public List<IdentityProvider> providers() {
        return TestAgents.PROVIDERS;
    }

    @Override
    public Optional<String> complaint(Parameters parameters) {
        return rules.complaint(parameters);
    }

    @Override
    public ErrorCodes errorCodes() {
        return new ErrorCodes("Y000400", "Y04A586", "Y030031", "Y030111", "Y030110", "Y000404");
    }

    /** Tied to the pair of identity provider and service: it changes when the agency changes provider. */
    @Override
    public String subject(RelyingParty client, IdentityProvider provider, TestPerson person) {
        return Digest.hex(provider.id(), person.text("uid"), client.id());
    }

    private static Map<String, List<String>> scopesAndClaims() {
        Map<String, List<String>> scopes = new LinkedHashMap<>();
        scopes.put("openid", List.of());
        for (String claim : List.of(
                "given_name",
                "usual_name",
                "email",
                "uid",
                "siret",
                "siren",
                "idp_id",
                "idp_acr",
                "roles",
                "organization_label",
                "organizational_unit",
                "belonging_population",
                "groups",
                "custom")) {
            scopes.put(claim, List.of(claim));
        }
        scopes.put("phone", List.of("phone_number"));
        scopes.put("chorusdt", List.of("chorusdt:matricule", "chorusdt:societe"));
        scopes.put("amr", List.of());
        return scopes;
    }
}
