package fr.parvis.modules.feedback.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Somebody is sent to another page, once what this one changed is committed: a browser is faster than a commit.
 *
 * @param path address from the portal's root, or a whole address
 */
record Leaving(String path) {

    /** Sends them. */
    @ApplicationScoped
    static class Door {

        void open(@Observes(during = TransactionPhase.AFTER_SUCCESS) Leaving leaving) {
            try {
                FacesContext.getCurrentInstance().getExternalContext().redirect(leaving.path());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
