package fr.parvis.modules.appointments.calendars.outside;

/** Why a calendar could not be read this time. */
public enum Trouble {
    /** Nothing at that name. */
    UNKNOWN_HOST,
    /** A machine inside that nobody allowed. */
    INTERNAL_HOST,
    /** No calendar there any more. */
    GONE,
    /** It wants a password, or somebody else. */
    REFUSED,
    /** The other server failed, or was not reached. */
    UNREACHABLE,
    /** It took too long. */
    SLOW,
    /** It sends round in circles, or somewhere unsafe. */
    REDIRECTED,
    /** Its certificate is not trusted. */
    CERTIFICATE,
    TOO_LARGE,
    /** Something came that is no calendar, such as a page to sign in. */
    NOT_A_CALENDAR,
    /** More entries than a person can have. */
    TOO_MANY
}
