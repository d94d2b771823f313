package fr.parvis.requests.web.agent;

import fr.parvis.requests.inbox.Inbox;
import fr.parvis.requests.inbox.Inbox.Choice;
import fr.parvis.requests.inbox.Inbox.InboxChoices;
import fr.parvis.requests.inbox.Inbox.InboxCounts;
import fr.parvis.requests.inbox.InboxQuery.Assignee;
import fr.parvis.web.page.Exchange;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;

/** The page on which agents find what is due. */
@Named
@RequestScoped
public class InboxPage {

    static final String PATH = "/agent";

    /** Parameter of the address: how many requests come before the first one shown. */
    static final String FIRST = "debut";

    static final int PAGE_SIZE = 25;

    private Exchange exchange;
    private Inbox inbox;
    private InboxFilters filters;
    private String deeper;
    private int first;
    private InboxRows rows;
    private InboxCounts counts;
    private InboxChoices choices;

    /** For the container's proxy. */
    protected InboxPage() {}

    @Inject
    public InboxPage(
            Exchange exchange,
            Inbox inbox,
            @RequestParameterMap Map<String, String> parameters,
            @Param(pathIndex = 0) String deeper) {
        this.exchange = exchange;
        this.inbox = inbox;
        this.filters = InboxFilters.of(parameters);
        this.first = Position.number(parameters, FIRST).orElse(0) / PAGE_SIZE * PAGE_SIZE;
        this.deeper = deeper;
    }

    /** The view answers for every address below it that is no other page: those do not exist. */
    public void open() {
        if (deeper != null) {
            exchange.notFound();
        }
    }

    public InboxRows getRows() {
        if (rows == null) {
            rows = new InboxRows(inbox, filters, PAGE_SIZE, first);
        }
        return rows;
    }

    public int getTotal() {
        return getRows().total();
    }

    public int getFirst() {
        return first;
    }

    public int getPageSize() {
        return PAGE_SIZE;
    }

    public InboxCounts getCounts() {
        if (counts == null) {
            counts = inbox.counts();
        }
        return counts;
    }

    public List<String> getServices() {
        return choices().services();
    }

    public List<Choice> getProcedures() {
        return choices().procedures();
    }

    public List<StateFilter> getStates() {
        return List.of(StateFilter.values());
    }

    public InboxFilters getFilters() {
        return filters;
    }

    public boolean isFiltered() {
        return !filters.isPlain();
    }

    public boolean isMine() {
        return filters.assignee() == Assignee.ME;
    }

    public boolean isNobodys() {
        return filters.assignee() == Assignee.NOBODY;
    }

    /** Address of the same search among all requests, ended or not. */
    public String getEverywhere() {
        return InboxFilters.address(PATH, filters.inAllStates().parameters());
    }

    /** Address of a request, which remembers this list and the place in it. */
    public String request(String reference, int position) {
        return new Position(filters, position).address(reference);
    }

    private InboxChoices choices() {
        if (choices == null) {
            choices = inbox.choices();
        }
        return choices;
    }
}
