package fr.parvis.requests.web.agent;

import fr.parvis.requests.inbox.Inbox;
import fr.parvis.requests.inbox.InboxRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A place in the list that an agent works through, as the address of a request carries it.
 *
 * @param filters the list
 * @param index how many requests come before
 */
record Position(InboxFilters filters, int index) {

    static final String REQUEST_PATH = "/agent/demande/";

    private static final String PARAMETER = "rang";

    /** How far a request may have moved in the list since it was opened. */
    private static final int DRIFT = 5;

    /** The place that an address gives; empty when one came from elsewhere than the list. */
    static Optional<Position> of(Map<String, String> parameters) {
        return number(parameters, PARAMETER).stream()
                .mapToObj(index -> new Position(InboxFilters.of(parameters), index))
                .findFirst();
    }

    /** A number of an address; empty when it is none. */
    static OptionalInt number(Map<String, String> parameters, String name) {
        var text = parameters.getOrDefault(name, "");
        return text.matches("[0-9]{1,6}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    /** Address of the request at this place. */
    String address(String reference) {
        var parameters = filters.parameters();
        parameters.put(PARAMETER, String.valueOf(index));
        return InboxFilters.address(REQUEST_PATH + reference, parameters);
    }

    /** Address of the page of the list that holds this place. */
    String list() {
        var parameters = filters.parameters();
        if (index >= InboxPage.PAGE_SIZE) {
            parameters.put(InboxPage.FIRST, String.valueOf(index / InboxPage.PAGE_SIZE * InboxPage.PAGE_SIZE));
        }
        return InboxFilters.address(InboxPage.PATH, parameters);
    }

    /** What comes before and after a request that was opened here; when it has left the list, the next took its place. */
    Neighbours neighbours(Inbox inbox, String reference) {
        var start = Math.max(0, index - DRIFT);
        var slice = inbox.list(filters.query(start, 2 * DRIFT + 1));
        var rows = slice.items();
        var found = IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).reference().equals(reference))
                .findFirst();
        var here = found.orElse(index - start);
        var next = found.isPresent() ? here + 1 : here;
        return new Neighbours(
                address(rows, start, here - 1),
                address(rows, start, next),
                found.isPresent() ? OptionalInt.of(start + here + 1) : OptionalInt.empty(),
                slice.total());
    }

    private Optional<String> address(List<InboxRow> rows, int start, int i) {
        return i < 0 || i >= rows.size()
                ? Optional.empty()
                : Optional.of(
                        new Position(filters, start + i).address(rows.get(i).reference()));
    }

    /**
     * The requests around one.
     *
     * @param previous address of the one before
     * @param next address of the one after
     * @param number its place in the list, from 1; empty when it has left it
     * @param total how many the list has
     */
    record Neighbours(Optional<String> previous, Optional<String> next, OptionalInt number, int total) {}
}
