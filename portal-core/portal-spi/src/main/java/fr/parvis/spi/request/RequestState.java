package fr.parvis.spi.request;

/** The life of a request. A draft is not a request yet: it belongs to its module. */
public enum RequestState {
    SUBMITTED,
    IN_PROGRESS,
    WAITING_FOR_RESIDENT,
    ACCEPTED,
    REFUSED,
    /** Closed without action: a duplicate, or not the collectivité's business. */
    CLOSED,
    WITHDRAWN;

    /** Whether the request has reached its end: nothing can change it any more. */
    public boolean isFinal() {
        return this == ACCEPTED || this == REFUSED || this == CLOSED || this == WITHDRAWN;
    }
}
