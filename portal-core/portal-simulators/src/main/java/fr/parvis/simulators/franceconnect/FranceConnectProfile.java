package fr.parvis.simulators.franceconnect;

import fr.parvis.simulators.oidc.Digest;
import fr.parvis.simulators.oidc.IdentityProvider;
import fr.parvis.simulators.oidc.Profile;
import fr.parvis.simulators.oidc.RelyingParty;
import fr.parvis.simulators.oidc.TestPerson;
import fr.parvis.simulators.web.Parameters;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** FranceConnect v2 at the level {@code eidas1}. */
public class FranceConnectProfile implements Profile {

    private static final String FRANCE = "99100";
    private static final String SECRET = "simulated";

    private final AuthorizeRules rules = new AuthorizeRules();

    @Override
    public String name() {
        return "FranceConnect";
    }

    @Override
    public String cookiePrefix() {
        return "fc";
    }

    @Override
    public Duration sessionLength() {
        return Duration.ofMinutes(30);
    }

    @Override
    public boolean informs() {
        return true;
    }

    @Override
    public Map<String, List<String>> scopes() {
        return Scopes.ALL;
    }

    @Override
    public Set<String> acrValues() {
        return Set.of("eidas1");
    }

    @Override
    public List<IdentityProvider> providers() {
        return TestResidents.PROVIDERS;
    }

    @Override
    public Optional<String> complaint(Parameters parameters) {
        return rules.complaint(parameters);
    }

    @Override
    public ErrorCodes errorCodes() {
        return new ErrorCodes("Y030007", "Y04EA6EF", "Y04C013C", "Y040001", "Y100019", "Y190001");
    }

    /** The same for all services of one organisation, whatever the identity provider; another one elsewhere. */
    @Override
    public String subject(RelyingParty client, IdentityProvider provider, TestPerson person) {
        return Digest.hex(client.entity(), identity(provider, person), SECRET) + "v1";
    }

    private static String identity(IdentityProvider provider, TestPerson person) {
        if (provider.id().equals(TestResidents.EIDAS)) {
            return Digest.hex("eidas", person.text("given_name"), person.text("family_name"), person.text("birthdate"));
        }
        String country = person.text("birthcountry");
        return Digest.hex(
                person.text("given_name"),
                person.text("family_name"),
                person.text("birthdate"),
                person.text("gender"),
                country.equals(FRANCE) ? person.text("birthplace") : "",
                country);
    }
}
