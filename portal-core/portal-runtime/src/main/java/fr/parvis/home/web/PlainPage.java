package fr.parvis.home.web;

import fr.parvis.web.page.Exchange;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A page that is the same for everyone, such as the legal notice. */
@Named
@RequestScoped
public class PlainPage {

    private Exchange exchange;

    /** For the container's proxy. */
    protected PlainPage() {}

    @Inject
    public PlainPage(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Nothing stands below it. */
    public void load() {
        if (!exchange.segments().isEmpty()) {
            exchange.notFound();
        }
    }
}
