package fr.parvis.requests.web.agent;

import fr.parvis.requests.inbox.InboxQuery;
import fr.parvis.requests.inbox.InboxQuery.Assignee;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the address of the inbox asks for. The address is the only memory: it can be bookmarked, sent to a colleague, and
 * the back button finds it again.
 *
 * @param state states to show
 * @param service slug of one service
 * @param procedure id of one procedure
 * @param assignee whose requests
 * @param overdue only what is late
 * @param words what is searched
 */
public record InboxFilters(
        StateFilter state,
        Optional<String> service,
        Optional<String> procedure,
        Assignee assignee,
        boolean overdue,
        Optional<String> words) {

    private static final String ME = "moi";
    private static final String NOBODY = "personne";

    static InboxFilters of(Map<String, String> parameters) {
        return new InboxFilters(
                StateFilter.of(parameters.getOrDefault("etat", "")),
                value(parameters, "service"),
                value(parameters, "demarche"),
                assignee(parameters.get("qui")),
                parameters.containsKey("retard"),
                value(parameters, "mots"));
    }

    InboxQuery query(int offset, int limit) {
        return new InboxQuery(state.states(), service, procedure, assignee, overdue, words, offset, limit);
    }

    /** Whether this is the inbox as it opens, with nothing chosen. */
    boolean isPlain() {
        return parameters().isEmpty();
    }

    /** The same request, also among those that have ended. */
    InboxFilters inAllStates() {
        return new InboxFilters(StateFilter.ALL, service, procedure, assignee, false, words);
    }

    /** The parameters of an address, to which others may be added. */
    Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        if (state != StateFilter.UNDER_WAY) {
            parameters.put("etat", state.getWord());
        }
        service.ifPresent(slug -> parameters.put("service", slug));
        procedure.ifPresent(id -> parameters.put("demarche", id));
        if (assignee != Assignee.ANYONE) {
            parameters.put("qui", assignee == Assignee.ME ? ME : NOBODY);
        }
        if (overdue) {
            parameters.put("retard", "1");
        }
        words.ifPresent(text -> parameters.put("mots", text));
        return parameters;
    }

    /** A path of the portal with these parameters. */
    static String address(String path, Map<String, String> parameters) {
        return parameters.isEmpty()
                ? path
                : parameters.entrySet().stream()
                        .map(entry ->
                                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", path + "?", ""));
    }

    private static Assignee assignee(String word) {
        if (ME.equals(word)) {
            return Assignee.ME;
        }
        return NOBODY.equals(word) ? Assignee.NOBODY : Assignee.ANYONE;
    }

    private static Optional<String> value(Map<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
