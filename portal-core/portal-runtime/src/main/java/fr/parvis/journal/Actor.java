package fr.parvis.journal;

/**
 * Who acts.
 *
 * @param kind resident, agent, or the portal itself
 * @param name who it is, as an administrator should read it: an id for a resident, a name for an agent, a task's name
 */
public record Actor(Kind kind, String name) {

    /** Kinds of actors. */
    public enum Kind {
        RESIDENT,
        AGENT,
        SYSTEM
    }
}
