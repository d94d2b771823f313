package fr.parvis.requests.web.resident;

import fr.parvis.accounts.CurrentIdentity;
import fr.parvis.requests.Page;
import fr.parvis.requests.follow.Follow;
import fr.parvis.requests.follow.FollowedSummary;
import fr.parvis.web.page.Exchange;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /mes-demandes?page=2}: the requests of the signed-in resident, newest first. */
@Named
@RequestScoped
public class MyRequestsPage {

    /** Address of the page, for links. */
    static final String PATH = "/mes-demandes";

    private static final int PER_PAGE = 10;
    private static final int LATEST = 3;

    private Follow follow;
    private CurrentIdentity identity;
    private Exchange exchange;
    private int number = 1;
    private Page<FollowedSummary> page;

    /** For the container's proxy. */
    protected MyRequestsPage() {}

    @Inject
    public MyRequestsPage(Follow follow, CurrentIdentity identity, Exchange exchange) {
        this.follow = follow;
        this.identity = identity;
        this.exchange = exchange;
    }

    public void load() {
        if (!exchange.segments().isEmpty()) {
            exchange.notFound();
        } else if (identity.resident().isEmpty()) {
            exchange.redirect("/se-connecter?retour=" + PATH);
        } else {
            number = asked();
            page = follow.mine((number - 1) * PER_PAGE, PER_PAGE);
            if (number > getPages()) {
                exchange.notFound();
            }
        }
    }

    public Page<FollowedSummary> getPage() {
        return page;
    }

    /** The newest requests, as the account shows them. */
    public Page<FollowedSummary> getLatest() {
        if (page == null) {
            page = follow.mine(0, LATEST);
        }
        return page;
    }

    /** Number of the page shown, from 1. */
    public int getNumber() {
        return number;
    }

    public int getPages() {
        return Math.max(1, (page.total() + PER_PAGE - 1) / PER_PAGE);
    }

    private int asked() {
        var typed = exchange.parameter("page");
        return typed.matches("[1-9]\\d{0,5}") ? Integer.parseInt(typed) : 1;
    }
}
