package fr.parvis.accounts.internal;

import fr.parvis.accounts.Realm;
import java.util.Optional;

/**
 * Where a realm is and how the portal presents itself to it, from the environment.
 *
 * @param issuer address of the realm, which is also the issuer of its tokens
 * @param clientId id of the portal in the realm
 * @param secret secret of the portal in the realm
 */
record RealmSettings(String issuer, String clientId, String secret) {

    /** The settings of a realm, or empty when the installation has none. */
    static Optional<RealmSettings> of(Realm realm) {
        var prefix = "PARVIS_OIDC_" + realm + "_";
        return Optional.ofNullable(System.getenv(prefix + "URL"))
                .filter(url -> !url.isBlank())
                .map(url -> new RealmSettings(url, env(prefix + "CLIENT_ID"), env(prefix + "SECRET")));
    }

    /** The realm that issued a token, or empty when it is none of ours. */
    static Optional<Realm> realmOf(String issuer) {
        for (var realm : Realm.values()) {
            if (of(realm).filter(settings -> settings.issuer.equals(issuer)).isPresent()) {
                return Optional.of(realm);
            }
        }
        return Optional.empty();
    }

    private static String env(String name) {
        return Optional.ofNullable(System.getenv(name)).orElse("");
    }
}
