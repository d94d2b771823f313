package fr.parvis.web.guard;

import fr.parvis.web.page.Exchange;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** What an error page knows of the error. */
@Named
@RequestScoped
public class ErrorPage {

    private HttpServletRequest request;
    private Exchange exchange;

    /** For the container's proxy. */
    protected ErrorPage() {}

    @Inject
    public ErrorPage(HttpServletRequest request, Exchange exchange) {
        this.request = request;
        this.exchange = exchange;
    }

    /** There is no such page for whoever types its address. */
    public void load() {
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null) {
            exchange.notFound();
        }
    }

    /** Whether the guard of forms refused what was sent. */
    public boolean isFormRefused() {
        return request.getAttribute(CrossSiteFilter.REFUSED) != null;
    }
}
