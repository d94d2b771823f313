package fr.parvis.modules.appointments.calendars.outside;

/** What came of asking for a calendar. */
public sealed interface Answer {

    /**
     * A text.
     *
     * @param etag mark of this version, or empty
     * @param lastModified date of this version, or empty
     */
    record Text(String text, String etag, String lastModified) implements Answer {}

    /** The same as last time. */
    record Unchanged() implements Answer {}

    /** Nothing to work with. */
    record Failed(Trouble trouble) implements Answer {}
}
