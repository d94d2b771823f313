package fr.parvis.requests.follow;

import java.time.Instant;
import java.util.Optional;

/**
 * What happens next, and when; text keys {@code request.next.<KIND>}, with the day as {@code {0}}, and
 * {@code request.next.<KIND>.undated} when there is none.
 *
 * @param kind who moves next
 * @param by until when, if known
 */
public record NextStep(Kind kind, Optional<Instant> by) {

    /** Who moves next. */
    public enum Kind {
        /** The service has to look at it. */
        SERVICE_LOOKS,
        /** The service works on it. */
        SERVICE_DECIDES,
        /** The service is late. */
        SERVICE_IS_LATE,
        /** The resident must answer the open question. */
        RESIDENT_ANSWERS,
        NOTHING
    }
}
