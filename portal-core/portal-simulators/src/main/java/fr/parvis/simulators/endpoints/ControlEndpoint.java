package fr.parvis.simulators.endpoints;

import fr.parvis.simulators.web.Request;
import fr.parvis.simulators.web.Response;
import fr.parvis.simulators.web.Router;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/** The levers that the real service does not have: turn the keys, arm a failure. */
class ControlEndpoint {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    private final Simulator simulator;

    ControlEndpoint(Simulator simulator) {
        this.simulator = simulator;
    }

    void register(Router router) {
        router.post("/simulator/rotate-keys", this::rotateKeys);
        router.post("/simulator/failures", this::failures);
    }

    private Response rotateKeys(Request request) {
        simulator.keys.rotate();
        return Response.json(200, simulator.keys.published());
    }

    private Response failures(Request request) {
        String failure = request.form().text("failure");
        try {
            switch (failure) {
                case "none" -> simulator.failures.clear();
                case "ending_session" -> simulator.failures.backdate(simulator.profile.sessionLength());
                case "slow" ->
                    simulator.failures.slowDown(
                            wait(request.form().get("seconds").orElse("10")));
                default -> simulator.failures.arm(Failures.Kind.valueOf(failure.toUpperCase(Locale.ROOT)));
            }
        } catch (IllegalArgumentException unknown) {
            return Response.error(
                    400,
                    "invalid_request",
                    "failure is one of temporarily_unavailable, server_error, access_denied, ending_session, slow (with seconds), none");
        }
        return Response.json(200, Map.of("armed", failure));
    }

    private static Duration wait(String seconds) {
        Duration asked = Duration.ofSeconds(Integer.parseUnsignedInt(seconds));
        return asked.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : asked;
    }
}
