package fr.parvis.modules.feedback.answer;

/** When residents are asked. */
public enum Moment {
    /** About a procedure, without a request: a code on a letter, the counter, an agent. */
    PROCEDURE,
    /** About a request of theirs, once. */
    REQUEST,
    /** After an appointment, once. */
    APPOINTMENT,
    /** On leaving a form half-way. */
    GIVEN_UP,
    /** At the foot of a page. */
    PAGE
}
