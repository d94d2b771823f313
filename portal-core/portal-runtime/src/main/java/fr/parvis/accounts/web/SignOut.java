package fr.parvis.accounts.web;

import fr.parvis.accounts.Realm;
import fr.parvis.accounts.internal.PortalSession;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * The way out, for residents and agents alike: ends the portal's session first, so that nothing later can keep it
 * alive, then the identity server's, which ends FranceConnect's or ProConnect's, and comes back to the home page.
 */
@WebServlet({"/deconnexion", "/agent/deconnexion"})
public class SignOut extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Where the home page says that one is signed out. */
    private static final String HOME = "/?deconnecte";

    /** FranceConnect forgets a session after 30 minutes, then answers a sign-out by an error page with no way back. */
    private static final Duration STATE_SESSION = Duration.ofMinutes(29);

    private final transient Clock clock;

    @Inject
    public SignOut(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            response.sendRedirect("/");
            return;
        }
        var session = PortalSession.of(request);
        var next = session.flatMap(signedIn -> afterPortal(signedIn, home(request)))
                .orElse(HOME);
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        response.sendRedirect(next);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    private Optional<String> afterPortal(PortalSession session, String home) {
        return session.signOutAddress()
                .map(address -> address + "?id_token_hint=" + encoded(session.signOutHint())
                        + "&post_logout_redirect_uri=" + encoded(home) + withoutDeadSession(session));
    }

    /** Makes the identity server believe that the broker asked for the sign-out, so that it leaves the broker alone. */
    private String withoutDeadSession(PortalSession session) {
        var dead = session.realm().filter(Realm.RESIDENTS::equals).isPresent()
                && session.authenticatedAt()
                        .filter(at -> at.plus(STATE_SESSION).isBefore(clock.instant()))
                        .isPresent();
        return dead
                ? session.identityProvider()
                        .map(alias -> "&initiating_idp=" + encoded(alias))
                        .orElse("")
                : "";
    }

    private static String home(HttpServletRequest request) {
        var url = request.getRequestURL();
        return url.substring(0, url.length() - request.getRequestURI().length()) + HOME;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
