package fr.parvis.web.guard;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import org.primefaces.context.PrimeFacesContext;

/**
 * Leaves residents' pages to the policy of {@link PageHeadersFilter}: the second one of PrimeFaces has a nonce that it
 * keeps in a session, so that each visitor would get a cookie for nothing.
 */
public class OnePolicy implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void beforePhase(PhaseEvent event) {
        var context = event.getFacesContext();
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        if (!PageHeadersFilter.isBackOffice(request.getServletPath())) {
            PrimeFacesContext.getCspState(context).setInitialized(true);
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }
}
