package fr.parvis.modules.feedback.answer;

/** Why a resident gives up half-way. */
public enum Reason {
    TOO_LONG,
    NOT_UNDERSTOOD,
    DOCUMENT_MISSING,
    TECHNICAL,
    LATER,
    OTHER_WAY,
    OTHER
}
