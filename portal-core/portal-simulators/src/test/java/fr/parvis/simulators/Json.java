package fr.parvis.simulators;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.util.Map;

/** Reads answers. */
final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static JsonNode of(HttpResponse<String> response) {
        try {
            return MAPPER.readTree(response.body());
        } catch (JsonProcessingException notJson) {
            throw new AssertionError(response.body(), notJson);
        }
    }

    /** The claims of a token, without looking at its signature. */
    static Map<String, Object> claims(String token) {
        try {
            return SignedJWT.parse(token).getJWTClaimsSet().toJSONObject();
        } catch (ParseException notToken) {
            throw new AssertionError(token, notToken);
        }
    }

    /** Whether one of the published keys signed the token with ES256. */
    static boolean signedBy(HttpResponse<String> jwks, String token) {
        try {
            SignedJWT parsed = SignedJWT.parse(token);
            JWK key = JWKSet.parse(jwks.body()).getKeyByKeyId(parsed.getHeader().getKeyID());
            return key != null
                    && parsed.getHeader().getAlgorithm().getName().equals("ES256")
                    && parsed.verify(new ECDSAVerifier(key.toECKey()));
        } catch (ParseException | JOSEException invalid) {
            throw new AssertionError(invalid);
        }
    }
}
