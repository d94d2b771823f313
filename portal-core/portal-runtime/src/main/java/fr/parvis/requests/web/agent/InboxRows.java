package fr.parvis.requests.web.agent;

import fr.parvis.requests.Page;
import fr.parvis.requests.inbox.Inbox;
import fr.parvis.requests.inbox.InboxRow;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The table of the inbox, a page at a time, as the database cuts, filters and sorts it. */
class InboxRows extends LazyDataModel<InboxRow> {

    private static final long serialVersionUID = 1L;

    private final transient Inbox inbox;
    private final transient InboxFilters filters;
    private transient Page<InboxRow> page = new Page<>(List.of(), 0);

    InboxRows(Inbox inbox, InboxFilters filters, int pageSize, int first) {
        this.inbox = inbox;
        this.filters = filters;
        page = inbox.list(filters.query(first, pageSize));
    }

    int total() {
        return page.total();
    }

    @Override
    public int count(Map<String, FilterMeta> unused) {
        return page.total();
    }

    @Override
    public List<InboxRow> load(int first, int size, Map<String, SortMeta> unusedSort, Map<String, FilterMeta> unused) {
        page = inbox.list(filters.query(first, size));
        setRowCount(page.total());
        return page.items();
    }

    @Override
    public String getRowKey(InboxRow row) {
        return row.reference();
    }

    @Override
    public InboxRow getRowData(String reference) {
        return page.items().stream()
                .filter(row -> row.reference().equals(reference))
                .findFirst()
                .orElse(null);
    }
}
