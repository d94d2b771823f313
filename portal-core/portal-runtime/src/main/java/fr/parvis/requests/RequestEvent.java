package fr.parvis.requests;

import java.util.Locale;

/** What can happen to a request; the text keys {@code request.event.<NAME>} say it in a few words. */
public enum RequestEvent {
    SUBMITTED,
    TAKEN,
    RELEASED,
    REASSIGNED,
    MESSAGE_FROM_AGENT,
    MESSAGE_FROM_RESIDENT,
    /** For agents only. */
    NOTE,
    DOCUMENTS_ADDED,
    ASKED,
    ANSWERED,
    ACCEPTED,
    REFUSED,
    CLOSED,
    WITHDRAWN;

    /** The kind of the journal entry. */
    public String journalKind() {
        return "request." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether residents see it in the history of their request: who sits at which desk is not their concern. */
    public boolean forResidents() {
        return this != NOTE && this != RELEASED && this != REASSIGNED;
    }
}
