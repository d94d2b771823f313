package fr.parvis.modules.feedback.answer;

/** The State's first question, the only one that is required. */
public enum Satisfaction {
    BAD,
    MEDIUM,
    GOOD
}
