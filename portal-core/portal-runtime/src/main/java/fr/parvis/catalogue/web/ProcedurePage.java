package fr.parvis.catalogue.web;

import fr.parvis.accounts.CurrentIdentity;
import fr.parvis.accounts.SignedIn;
import fr.parvis.spi.catalogue.Procedure;
import fr.parvis.spi.catalogue.Procedure.Audience;
import fr.parvis.spi.collectivite.Collectivite.Service;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What a procedure's own page says besides its entry in the catalogue. */
@Named
@RequestScoped
public class ProcedurePage {

    private CataloguePage catalogue;
    private CurrentIdentity identity;
    private Collectivites collectivites;

    /** For the container's proxy. */
    protected ProcedurePage() {}

    @Inject
    public ProcedurePage(CataloguePage catalogue, CurrentIdentity identity, Collectivites collectivites) {
        this.catalogue = catalogue;
        this.identity = identity;
        this.collectivites = collectivites;
    }

    /** Where the start button leads: to the first page, or to the ways to sign in when it takes another identity. */
    public String getStartPath() {
        var procedure = procedure();
        return isReady()
                ? procedure.startPath()
                : "/se-connecter?retour="
                        + URLEncoder.encode(procedure.startPath(), StandardCharsets.UTF_8)
                        + (procedure.audience() == Audience.FRANCE_CONNECT ? "&certifie" : "");
    }

    /** Name of the site where an external application is; empty when the procedure is on this portal. */
    public String getExternalSite() {
        var host = URI.create(procedure().startPath()).getHost();
        return host == null ? "" : host;
    }

    /** The service in charge, or null when the collectivité has none of this name. */
    public Service getService() {
        return collectivites.current().services().get(procedure().service());
    }

    /** Whether the visitor can start at once, without signing in first. */
    public boolean isReady() {
        return switch (procedure().audience()) {
            case ANYONE -> true;
            case SIGNED_IN -> identity.resident().isPresent();
            case FRANCE_CONNECT ->
                identity.resident().filter(SignedIn::certified).isPresent();
        };
    }

    private Procedure procedure() {
        return catalogue.getProcedure();
    }
}
