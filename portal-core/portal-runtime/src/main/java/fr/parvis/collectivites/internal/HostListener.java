package fr.parvis.collectivites.internal;

import jakarta.inject.Inject;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;

/** Chooses the collectivité of a web request by its host name, before any filter and before sign-in. */
@WebListener
public class HostListener implements ServletRequestListener {

    @Inject
    private AmbientCollectivites collectivites;

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        collectivites.enter(event.getServletRequest().getServerName());
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        collectivites.leave();
    }
}
