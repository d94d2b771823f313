package fr.parvis.requests.web.agent;

import fr.parvis.requests.Message;
import fr.parvis.requests.RequestEvent;
import fr.parvis.requests.StaleRequest.Change;
import fr.parvis.requests.desk.Act;
import fr.parvis.requests.desk.Handling.Colleague;
import fr.parvis.requests.desk.RequestFile;
import fr.parvis.requests.desk.Seen;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An act as an agent filled it in.
 *
 * @param act the act
 * @param seen the request as the agent saw it
 * @param text what was typed, without blanks around
 * @param items what is to be corrected
 * @param colleague who is to work on it
 */
record Filled(Act act, Seen seen, String text, List<String> items, Optional<Colleague> colleague) {

    private static final Set<Act> NEED_TEXT = EnumSet.of(Act.WRITE, Act.NOTE, Act.ASK, Act.REFUSE, Act.CLOSE);

    private static final Map<Act, RequestEvent> EVENTS = Map.of(
            Act.TAKE, RequestEvent.TAKEN,
            Act.RELEASE, RequestEvent.RELEASED,
            Act.REASSIGN, RequestEvent.REASSIGNED,
            Act.WRITE, RequestEvent.MESSAGE_FROM_AGENT,
            Act.NOTE, RequestEvent.NOTE,
            Act.ASK, RequestEvent.ASKED,
            Act.ACCEPT, RequestEvent.ACCEPTED,
            Act.REFUSE, RequestEvent.REFUSED,
            Act.CLOSE, RequestEvent.CLOSED);

    /** What is missing or wrong, field by field. */
    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (act == Act.ASK && items.isEmpty()) {
            problems.add(new Problem("items-ASK", "items"));
        }
        if (act == Act.REASSIGN && colleague.isEmpty()) {
            problems.add(new Problem("colleague-REASSIGN", "colleague"));
        }
        if (NEED_TEXT.contains(act) && text.isEmpty()) {
            problems.add(new Problem("text-" + act, "text." + act));
        }
        if (text.length() > Message.MAX_LENGTH) {
            problems.add(new Problem("text-" + act, "too-long"));
        }
        return problems;
    }

    /** Whether the one change since is this very act: the button was pressed twice. */
    boolean wasDone(RequestFile now, List<Change> changes, String me) {
        return changes.size() == 1
                && changes.get(0).by().equals(me)
                && changes.get(0).event() == EVENTS.get(act)
                && (act == Act.TAKE || act == Act.RELEASE || text.equals(lastText(now)));
    }

    private String lastText(RequestFile now) {
        return switch (act) {
            case WRITE -> last(now.messages().stream().map(Message::body).toList());
            case NOTE -> last(now.notes().stream().map(RequestFile.Note::body).toList());
            case ASK ->
                last(now.questions().stream().map(RequestFile.Question::message).toList());
            default -> now.reason().orElse("");
        };
    }

    private static String last(List<String> texts) {
        return texts.isEmpty() ? "" : texts.get(texts.size() - 1);
    }
}
