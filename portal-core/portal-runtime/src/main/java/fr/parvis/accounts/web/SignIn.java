package fr.parvis.accounts.web;

import fr.parvis.accounts.CurrentIdentity;
import fr.parvis.accounts.SignedIn;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The residents' way in: {@code /connexion?retour=/page} asks the identity server and comes back to the page;
 * {@code &par=franceconnect} goes straight to FranceConnect. Everything below {@code /connexion/} is protected by the
 * server, so that who arrives there is signed in.
 */
@WebServlet("/connexion/*")
public class SignIn extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient CurrentIdentity identity;

    @Inject
    public SignIn(CurrentIdentity identity) {
        this.identity = identity;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        var signedInPath = request.getPathInfo();
        if (signedInPath != null && signedInPath.length() > 1) {
            var page = ReturnPath.ofSegment(signedInPath.substring(1)).orElse(ReturnPath.HOME);
            response.sendRedirect(page.path());
            return;
        }
        var page = ReturnPath.of(request.getParameter("retour")).orElse(ReturnPath.HOME);
        if (identity.resident().isPresent()) {
            response.sendRedirect(page.path());
            return;
        }
        var straightToState = SignedIn.FRANCECONNECT.equals(request.getParameter("par"));
        var hint = straightToState ? "?kc_idp_hint=" + SignedIn.FRANCECONNECT : "";
        response.sendRedirect("/connexion/" + page.segment() + hint);
    }
}
