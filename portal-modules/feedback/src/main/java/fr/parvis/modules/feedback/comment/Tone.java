package fr.parvis.modules.feedback.comment;

/** How a comment sounds, by the words of the dictionary. */
public enum Tone {
    NEGATIVE,
    NEUTRAL,
    POSITIVE
}
