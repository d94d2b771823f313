package fr.parvis.accounts.internal;

import fr.parvis.accounts.Realm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.wildfly.security.http.oidc.IDToken;
import org.wildfly.security.http.oidc.OidcSecurityContext;
import org.wildfly.security.http.oidc.RefreshableOidcSecurityContext;

/** The sign-in that the server keeps in the web session. */
public final class PortalSession {

    private static final String KEY = OidcSecurityContext.class.getName();

    private final HttpSession session;
    private final RefreshableOidcSecurityContext context;

    private PortalSession(HttpSession session, RefreshableOidcSecurityContext context) {
        this.session = session;
        this.context = context;
        // Its store belongs to the request that signed in, which is over: new tokens are stored from here instead.
        context.setCurrentRequestInfo(context.getOidcClientConfiguration(), null);
    }

    /** The sign-in of the browser that sent this request, whether its token is still good or not. */
    public static Optional<PortalSession> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .flatMap(session -> session.getAttribute(KEY) instanceof RefreshableOidcSecurityContext context
                        ? Optional.of(new PortalSession(session, context))
                        : Optional.empty());
    }

    /** The token of this moment: an expired one is renewed, and empty means that the identity server refused. */
    Optional<IDToken> freshToken() {
        if (!context.isActive()) {
            if (!context.refreshToken(true)) {
                return Optional.empty();
            }
            session.setAttribute(KEY, context);
        }
        return Optional.ofNullable(context.getIDToken());
    }

    /** The realm that signed the person in. */
    public Optional<Realm> realm() {
        return token().flatMap(token -> RealmSettings.realmOf(token.getIssuer()));
    }

    /** The alias of the broker that the person came through. */
    public Optional<String> identityProvider() {
        return token().flatMap(token -> Claims.text(token, Claims.IDENTITY_PROVIDER));
    }

    /** When the State's service last saw the person prove who they are, or else the identity server. */
    public Optional<Instant> authenticatedAt() {
        return token().flatMap(token -> Claims.text(token, "state_auth_time").or(() -> Claims.text(token, "auth_time")))
                .filter(seconds -> seconds.matches("\\d{1,12}"))
                .map(seconds -> Instant.ofEpochSecond(Long.parseLong(seconds)));
    }

    /** The token that the identity server wants to see again when the person signs out. */
    public String signOutHint() {
        return context.getIDTokenString();
    }

    /** Where the identity server ends its own session, unless it could not be asked. */
    public Optional<URI> signOutAddress() {
        return Optional.ofNullable(context.getOidcClientConfiguration())
                .map(configuration -> configuration.getLogoutUrl())
                .map(URI::create);
    }

    private Optional<IDToken> token() {
        return Optional.ofNullable(context.getIDToken());
    }
}
