package fr.parvis.modules.appointments.calendars.ics;

/** A text that is not a calendar, or one that asks for more work than any calendar of a person. */
public class UnreadableCalendar extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Reason {
        NOT_A_CALENDAR,
        TOO_MANY
    }

    private final Reason reason;

    UnreadableCalendar(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
