package fr.parvis.accounts.web;

import fr.parvis.accounts.CurrentIdentity;
import fr.parvis.accounts.SignedIn;
import fr.parvis.web.page.RequestedPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Who looks at the page, as the header shows it. */
@Named
@RequestScoped
public class Visitor {

    private Optional<SignedIn> resident;
    private HttpServletRequest request;

    /** For the container's proxy. */
    protected Visitor() {}

    @Inject
    public Visitor(CurrentIdentity identity, HttpServletRequest request) {
        this.resident = identity.resident();
        this.request = request;
    }

    public boolean isSignedIn() {
        return resident.isPresent();
    }

    public String getName() {
        return resident.map(SignedIn::displayName).orElse("");
    }

    /** The page where to choose a way to sign in, which comes back here; a secret link stays out of it. */
    public String getSignInPath() {
        var here = RequestedPage.of(request);
        var secret = here.path().startsWith("/suivi/");
        return secret || here.path().startsWith("/se-connecter")
                ? "/se-connecter"
                : "/se-connecter?retour=" + here.encoded();
    }
}
