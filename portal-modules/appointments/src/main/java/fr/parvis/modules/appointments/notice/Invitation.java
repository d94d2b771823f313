package fr.parvis.modules.appointments.notice;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * An appointment as a calendar program takes it (RFC 5545).
 *
 * @param uid the same for all that is ever sent about this appointment
 * @param sequence grows with each change
 * @param stamp when this was written
 * @param starts first moment
 * @param ends last moment
 * @param zone in which people read the hours
 * @param summary what for
 * @param location where, in one line
 * @param description what to bring and how to change it
 * @param url page that shows it, or empty
 * @param organiser name and address of the collectivité
 * @param attendee whom it is for, if they gave an e-mail address
 */
public record Invitation(
        String uid,
        int sequence,
        Instant stamp,
        Instant starts,
        Instant ends,
        ZoneId zone,
        String summary,
        String location,
        String description,
        String url,
        Party organiser,
        Optional<Party> attendee) {

    /** Somebody with an e-mail address. */
    public record Party(String name, String email) {}

    /** What the calendar is to do with it (RFC 5546). */
    public enum Method {
        /** Take it, or the change to it. */
        REQUEST,
        /** Drop it. */
        CANCEL,
        /** Take it from a file, without an answer. */
        PUBLISH
    }
}
