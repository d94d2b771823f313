package fr.parvis.modules.feedback.comment;

/** The question to which a comment answers. */
public enum Asked {
    /** Anything to add? */
    VERBATIM,
    /** What other help? */
    CONTACT,
    /** What was missing on the page? */
    PAGE,
    /** Why give up? */
    REASON
}
