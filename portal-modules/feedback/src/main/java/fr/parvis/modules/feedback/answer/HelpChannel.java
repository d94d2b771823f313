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
    NONE
}
