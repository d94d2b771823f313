package fr.parvis.simulators.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;

/** The ES256 keys of a service: the newest signs, the one before it is still published. */
public class SigningKeys {

    private static final int PUBLISHED = 2;

    private final Deque<ECKey> keys = new ArrayDeque<>();

    public SigningKeys() {
        rotate();
    }

    /** Makes a new signing key and forgets the oldest. */
    public final synchronized void rotate() {
        try {
            keys.addFirst(new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .keyIDFromThumbprint(true)
                    .generate());
        } catch (JOSEException noSuchCurve) {
            throw new IllegalStateException(noSuchCurve);
        }
        while (keys.size() > PUBLISHED) {
            keys.removeLast();
        }
    }

    /** The public keys, as {@code /jwks} shows them. */
    public synchronized Map<String, Object> published() {
        return new JWKSet(new ArrayList<>(keys)).toPublicJWKSet().toJSONObject();
    }

    public synchronized String sign(JWTClaimsSet claims) {
        ECKey key = keys.getFirst();
        JWSHeader header =
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build();
        SignedJWT token = new SignedJWT(header, claims);
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException unusableKey) {
            throw new IllegalStateException(unusableKey);
        }
        return token.serialize();
    }

    /** The claims of a token that one of the published keys signed, expired or not. */
    public synchronized Optional<JWTClaimsSet> verify(String token) {
        try {
            SignedJWT parsed = SignedJWT.parse(token);
            for (ECKey key : keys) {
                if (parsed.verify(new ECDSAVerifier(key))) {
                    return Optional.of(parsed.getJWTClaimsSet());
                }
            }
            return Optional.empty();
        } catch (ParseException | JOSEException notOurs) {
            return Optional.empty();
        }
    }
}
