package fr.parvis.modules.appointments.queue.screen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;

/**
 * Allows the portal's own scripts on the pages of a hall: a screen rings and changes without a flicker, a kiosk prints. The
 * pages do their work without them.
 */
@ApplicationScoped
public class HallScripts {

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; "
            + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /** On the page that is being built. */
    public void allow() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Content-Security-Policy", POLICY);
    }
}
