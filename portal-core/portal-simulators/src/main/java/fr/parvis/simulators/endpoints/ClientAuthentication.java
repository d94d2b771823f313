package fr.parvis.simulators.endpoints;

import fr.parvis.simulators.oidc.RelyingParty;
import fr.parvis.simulators.web.Refusal;
import fr.parvis.simulators.web.Request;
import fr.parvis.simulators.web.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Knows a client by {@code client_secret_post}, and by nothing else. */
record ClientAuthentication(Simulator simulator) {

    RelyingParty client(Request request) {
        if (!request.authorization().isEmpty()) {
            throw failed();
        }
        return simulator
                .client(request.form().text("client_id"))
                .filter(client -> same(client.secret(), request.form().text("client_secret")))
                .orElseThrow(ClientAuthentication::failed);
    }

    private static boolean same(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private static Refusal failed() {
        return new Refusal(
                Response.error(401, "invalid_client", "client authentication failed (invalid secret provided)"));
    }
}
