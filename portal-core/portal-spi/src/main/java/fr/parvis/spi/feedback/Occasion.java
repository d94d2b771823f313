package fr.parvis.spi.feedback;

import java.util.Optional;
import java.util.UUID;

/**
 * A moment at which a resident may be asked how it went.
 *
 * @param kind what has just happened
 * @param procedureId the procedure it is about
 * @param revision the revision that the resident went through, 0 when there is none
 * @param subject the request or the appointment; it is asked about once, however many occasions there are
 * @param page where in a form the resident gives up, as its module names its pages; empty elsewhere
 */
public record Occasion(Kind kind, String procedureId, int revision, Optional<UUID> subject, String page) {

    /** A request was submitted. */
    public static Occasion submitted(UUID requestId, String procedureId, int revision) {
        return new Occasion(Kind.SUBMITTED, procedureId, revision, Optional.of(requestId), "");
    }

    /** A request reached its end. */
    public static Occasion decided(UUID requestId, String procedureId, int revision) {
        return new Occasion(Kind.DECIDED, procedureId, revision, Optional.of(requestId), "");
    }

    /** An appointment took place. */
    public static Occasion received(UUID appointmentId, String procedureId) {
        return new Occasion(Kind.RECEIVED, procedureId, 0, Optional.of(appointmentId), "");
    }

    /** A resident leaves a form half-way. */
    public static Occasion givingUp(String procedureId, int revision, String page) {
        return new Occasion(Kind.GIVING_UP, procedureId, revision, Optional.empty(), page);
    }

    /** What has just happened. */
    public enum Kind {
        SUBMITTED,
        DECIDED,
        RECEIVED,
        GIVING_UP
    }
}
