package fr.parvis.accounts.internal;

import fr.parvis.accounts.CurrentIdentity;
import fr.parvis.accounts.Realm;
import fr.parvis.accounts.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Reads who is signed in from the web session, once a request. */
@ApplicationScoped
public class SessionIdentity implements CurrentIdentity {

    private static final String KEY = SessionIdentity.class.getName();

    private HttpServletRequest request;

    /** For the container's proxy. */
    protected SessionIdentity() {}

    @Inject
    public SessionIdentity(HttpServletRequest request) {
        this.request = request;
    }

    @Override
    public Optional<SignedIn> resident() {
        return signedIn().filter(person -> person.realm() == Realm.RESIDENTS);
    }

    @Override
    public Optional<SignedIn> agent() {
        return signedIn().filter(person -> person.realm() == Realm.AGENTS);
    }

    private Optional<SignedIn> signedIn() {
        try {
            if (request.getAttribute(KEY) instanceof SignedIn known) {
                return Optional.of(known);
            }
            var found = PortalSession.of(request).flatMap(SessionIdentity::read);
            found.ifPresent(person -> request.setAttribute(KEY, person));
            return found;
        } catch (ContextNotActiveException | IllegalStateException noWebRequestOrSessionOver) {
            return Optional.empty();
        }
    }

    private static Optional<SignedIn> read(PortalSession session) {
        return session.freshToken()
                .flatMap(token -> RealmSettings.realmOf(token.getIssuer()).map(realm -> Claims.read(realm, token)));
    }
}
