package fr.parvis.requests.web.agent;

import fr.parvis.spi.request.RequestState;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** The states that an agent can ask the inbox for, each with its word in the address. */
public enum StateFilter {
    UNDER_WAY("", Set.of()),
    SUBMITTED("nouvelles", EnumSet.of(RequestState.SUBMITTED)),
    IN_PROGRESS("en-cours", EnumSet.of(RequestState.IN_PROGRESS)),
    WAITING("attente", EnumSet.of(RequestState.WAITING_FOR_RESIDENT)),
    ACCEPTED("acceptees", EnumSet.of(RequestState.ACCEPTED)),
    REFUSED("refusees", EnumSet.of(RequestState.REFUSED)),
    CLOSED("closes", EnumSet.of(RequestState.CLOSED)),
    WITHDRAWN("retirees", EnumSet.of(RequestState.WITHDRAWN)),
    ALL("toutes", EnumSet.allOf(RequestState.class));

    private final String word;
    private final Set<RequestState> states;

    StateFilter(String word, Set<RequestState> states) {
        this.word = word;
        this.states = states;
    }

    public String getWord() {
        return word;
    }

    Set<RequestState> states() {
        return states;
    }

    static StateFilter of(String word) {
        return Arrays.stream(values())
                .filter(filter -> filter.word.equals(word))
                .findFirst()
                .orElse(UNDER_WAY);
    }
}
