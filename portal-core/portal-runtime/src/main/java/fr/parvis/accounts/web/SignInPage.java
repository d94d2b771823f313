package fr.parvis.accounts.web;

import fr.parvis.accounts.CurrentIdentity;
import fr.parvis.accounts.SignedIn;
import fr.parvis.web.page.Exchange;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** {@code /se-connecter?retour=/page}: the ways to sign in; {@code &certifie} when only FranceConnect will do. */
@Named
@RequestScoped
public class SignInPage {

    private CurrentIdentity identity;
    private Exchange exchange;
    private ReturnPath next;

    /** For the container's proxy. */
    protected SignInPage() {}

    @Inject
    public SignInPage(CurrentIdentity identity, Exchange exchange) {
        this.identity = identity;
        this.exchange = exchange;
    }

    public void load() {
        next = ReturnPath.of(exchange.parameter("retour")).orElse(new ReturnPath("/mes-demandes"));
        var enough = identity.resident().filter(person -> !isCertifiedOnly() || person.certified());
        if (enough.isPresent()) {
            exchange.redirect(next.path());
        }
    }

    /** Whether only an identity that the State vouches for will do. */
    public boolean isCertifiedOnly() {
        return exchange.has("certifie");
    }

    /** Whether the visitor is signed in, but by a local account where FranceConnect is needed. */
    public boolean isOtherwiseSignedIn() {
        return identity.resident().isPresent();
    }

    public String getFranceConnectPath() {
        return getAccountPath() + "&par=" + SignedIn.FRANCECONNECT;
    }

    public String getAccountPath() {
        return "/connexion?retour=" + URLEncoder.encode(next.path(), StandardCharsets.UTF_8);
    }
}
