package fr.parvis.modules.feedback.answer;

/** Whom a resident asked for help, in the order of the State's question. */
public enum HelpChannel {
    COUNTER,
    PHONE,
    EMAIL,
    CHAT,
    RELATIVE,
    ASSOCIATION,
    WEBSITES,
    OTHER,
    /** No help was needed: excludes the others. */
    NONE;

    /** Whether it leads to the administration, so that one can ask whether it answered. */
    public boolean isAdministration() {
        return compareTo(CHAT) <= 0;
    }
}
