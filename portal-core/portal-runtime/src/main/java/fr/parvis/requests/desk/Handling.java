package fr.parvis.requests.desk;

import java.util.List;
import java.util.UUID;

/** Who works on a request. */
public interface Handling {

    /** The signed-in agent works on it from now on. */
    void take(Seen seen);

    /** Nobody works on it any more. */
    void release(Seen seen);

    /** Gives it to a colleague; for {@code responsable} only. */
    void reassign(Seen seen, Colleague colleague);

    /** Agents of the service who have used the portal, by name. */
    List<Colleague> colleagues(UUID requestId);

    /**
     * An agent of the same service.
     *
     * @param subject id at the identity server
     * @param name name on screen
     */
    record Colleague(String subject, String name) {}
}
