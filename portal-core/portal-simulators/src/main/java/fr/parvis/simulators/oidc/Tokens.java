package fr.parvis.simulators.oidc;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Writes what a service tells of a person: the {@code id_token} and the answer of {@code /userinfo}. */
public class Tokens {

    private static final Duration LENGTH = Duration.ofSeconds(60);

    private final String issuer;
    private final Profile profile;
    private final SigningKeys keys;
    private final Clock clock;

    public Tokens(String issuer, Profile profile, SigningKeys keys, Clock clock) {
        this.issuer = issuer;
        this.profile = profile;
        this.keys = keys;
        this.clock = clock;
    }

    public String idToken(Grant grant) {
        Login login = grant.login();
        JWTClaimsSet.Builder claims = about(grant)
                .claim("acr", login.person().acr())
                .claim("nonce", grant.authorization().nonce())
                .claim("auth_time", login.at().getEpochSecond());
        if (grant.authorization().claims().amr()
                || grant.authorization().scopes().contains("amr")) {
            claims.claim("amr", login.person().amr());
        }
        return keys.sign(claims.build());
    }

    public String userinfo(Grant grant) {
        JWTClaimsSet.Builder claims = about(grant);
        for (String scope : grant.authorization().scopes()) {
            for (String claim : profile.scopes().getOrDefault(scope, List.of())) {
                Object value = grant.login().person().claims().get(claim);
                if (value != null) {
                    claims.claim(claim, value);
                }
            }
        }
        return keys.sign(claims.build());
    }

    private JWTClaimsSet.Builder about(Grant grant) {
        Instant now = clock.instant();
        return new JWTClaimsSet.Builder()
                .subject(grant.subject())
                .audience(grant.authorization().client().id())
                .issuer(issuer)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LENGTH)));
    }
}
