package fr.parvis.accounts.internal;

import fr.parvis.accounts.Realm;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.wildfly.security.http.oidc.OidcClientConfiguration;
import org.wildfly.security.http.oidc.OidcClientConfigurationBuilder;
import org.wildfly.security.http.oidc.OidcClientConfigurationResolver;
import org.wildfly.security.http.oidc.OidcHttpFacade;
import org.wildfly.security.http.oidc.OidcJsonConfiguration;

/**
 * Tells the server which realm guards a path: agents under {@code /agent}, residents on their protected pages.
 *
 * <p>On every other path sign-in is switched off: the server would otherwise ask the identity server, and prepare a
 * redirection, for each anonymous page view. Those paths learn who is signed in from {@link SessionIdentity}.
 */
public class RealmByPath implements OidcClientConfigurationResolver {

    private static final int TIMEOUT_MILLIS = 5_000;

    private final OidcClientConfiguration off = new OidcClientConfiguration();
    private final Map<Realm, OidcClientConfiguration> configurations = new EnumMap<>(Realm.class);

    public RealmByPath() {
        for (var realm : Realm.values()) {
            RealmSettings.of(realm).ifPresent(settings -> configurations.put(realm, configuration(settings)));
        }
    }

    @Override
    public OidcClientConfiguration resolve(OidcHttpFacade.Request request) {
        return guarding(request.getRelativePath()).map(configurations::get).orElse(off);
    }

    /** The realm whose members may see a path, or empty when anyone may. */
    static Optional<Realm> guarding(String path) {
        if (path.equals("/agent/deconnexion")) {
            return Optional.empty();
        }
        if (path.equals("/agent") || path.startsWith("/agent/")) {
            return Optional.of(Realm.AGENTS);
        }
        var residents = path.equals("/compte") || path.startsWith("/compte/") || path.startsWith("/connexion/");
        return residents ? Optional.of(Realm.RESIDENTS) : Optional.empty();
    }

    private static OidcClientConfiguration configuration(RealmSettings settings) {
        var json = new OidcJsonConfiguration();
        json.setProviderUrl(settings.issuer());
        json.setClientId(settings.clientId());
        json.setCredentials(Map.of("secret", settings.secret()));
        json.setPkce(true);
        json.setPrincipalAttribute("sub");
        json.setConnectionTimeoutMillis(TIMEOUT_MILLIS);
        json.setSocketTimeoutMillis(TIMEOUT_MILLIS);
        return OidcClientConfigurationBuilder.build(json);
    }
}
