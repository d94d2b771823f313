package fr.parvis.simulators.endpoints;

import fr.parvis.simulators.oidc.Authorization;
import fr.parvis.simulators.oidc.IdentityProvider;
import fr.parvis.simulators.oidc.Login;
import fr.parvis.simulators.oidc.TestPerson;
import fr.parvis.simulators.web.Refusal;
import fr.parvis.simulators.web.Request;
import fr.parvis.simulators.web.Response;
import fr.parvis.simulators.web.Router;
import java.util.Optional;

/** What a person goes through: where to sign in, who they are, what will be sent. */
class InteractionEndpoint {

    private final Simulator simulator;

    InteractionEndpoint(Simulator simulator) {
        this.simulator = simulator;
    }

    void register(Router router) {
        router.get(simulator.path("/interaction"), this::choice);
        router.post(simulator.path("/interaction/login"), this::login);
        router.get(simulator.path("/interaction/information"), this::information);
        router.post(simulator.path("/interaction/continue"), this::goOn);
        router.post(simulator.path("/interaction/leave"), this::leave);
    }

    private Response choice(Request request) {
        ReturnToClient back = pending(request);
        Optional<IdentityProvider> provider = provider(request.query().text("provider"));
        if (provider.isPresent()) {
            return simulator.pages.people(back.authorization(), provider.get());
        }
        // A live session goes straight on, whatever prompt the client asked: the services override it.
        return session(request)
                .filter(back::satisfies)
                .map(login -> next(back, login))
                .orElseGet(() -> simulator.pages.providers(back.authorization()));
    }

    private Response login(Request request) {
        ReturnToClient back = pending(request);
        IdentityProvider provider = provider(request.form().text("provider")).orElseThrow(this::lost);
        TestPerson person = provider.person(request.form().text("person")).orElseThrow(this::lost);
        Optional<Failures.Kind> failure = simulator.failures.take();
        if (failure.isPresent()) {
            return back.withError(failure.get().error(), failure.get().description());
        }
        Login login = new Login(provider, person, simulator.clock.instant().minus(simulator.failures.takeAge()));
        if (!back.satisfies(login)) {
            return back.withError("access_denied", "none of the requested ACRs could be obtained");
        }
        String session = simulator.sessions.put(login);
        return next(back, login).withCookie(simulator.sessionCookie(), session, simulator.issuer.getPath());
    }

    private Response next(ReturnToClient back, Login login) {
        return simulator.profile.informs()
                ? Response.redirect(simulator.url("/interaction/information"))
                : back.withCode(login);
    }

    private Response information(Request request) {
        Authorization authorization = pending(request).authorization();
        Login login = session(request).orElseThrow(this::lost);
        return simulator.pages.information(authorization, login);
    }

    private Response goOn(Request request) {
        ReturnToClient back = pending(request);
        Login login = session(request).filter(back::satisfies).orElseThrow(this::lost);
        request.cookie(simulator.interactionCookie()).ifPresent(simulator.interactions::take);
        if (!login.at().plus(simulator.profile.sessionLength()).isAfter(simulator.clock.instant())) {
            request.cookie(simulator.sessionCookie()).ifPresent(simulator.sessions::take);
        }
        return back.withCode(login);
    }

    private Response leave(Request request) {
        ReturnToClient back = pending(request);
        request.cookie(simulator.interactionCookie()).ifPresent(simulator.interactions::take);
        return back.withError("access_denied", "User auth aborted");
    }

    private ReturnToClient pending(Request request) {
        return request.cookie(simulator.interactionCookie())
                .flatMap(simulator.interactions::get)
                .map(authorization -> new ReturnToClient(simulator, authorization))
                .orElseThrow(this::lost);
    }

    private Optional<Login> session(Request request) {
        return request.cookie(simulator.sessionCookie()).flatMap(simulator.sessions::get);
    }

    private Optional<IdentityProvider> provider(String id) {
        return simulator.profile.providers().stream()
                .filter(provider -> provider.id().equals(id))
                .findFirst();
    }

    private Refusal lost() {
        return new Refusal(simulator.pages.error(simulator.profile.errorCodes().interaction(), "session"));
    }
}
