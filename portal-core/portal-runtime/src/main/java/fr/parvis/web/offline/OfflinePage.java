package fr.parvis.web.offline;

import fr.parvis.web.page.Exchange;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /hors-ligne}: the choice to use the portal without a network, and what its worker shows in place of a page. */
@Named
@RequestScoped
public class OfflinePage {

    private Exchange exchange;

    /** For the container's proxy. */
    protected OfflinePage() {}

    @Inject
    public OfflinePage(Exchange exchange) {
        this.exchange = exchange;
    }

    public void load() {
        if (!exchange.segments().isEmpty()) {
            exchange.notFound();
        }
    }

    /** {@code absente} for a page that was not kept, {@code gardee} for a form that waits, else the choice. */
    public String getState() {
        return exchange.parameter("etat");
    }

    public String getTitleKey() {
        return switch (getState()) {
            case "absente" -> "offline.absent.title";
            case "gardee" -> "offline.waiting.title";
            default -> "offline.title";
        };
    }
}
