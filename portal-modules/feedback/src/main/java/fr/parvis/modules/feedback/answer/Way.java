package fr.parvis.modules.feedback.answer;

/** How an answer came. */
public enum Way {
    ONLINE,
    QR,
    KIOSK,
    /** Typed in by an agent, as a resident says it aloud. */
    AGENT
}
