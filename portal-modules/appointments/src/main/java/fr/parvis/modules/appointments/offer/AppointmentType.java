package fr.parvis.modules.appointments.offer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What an appointment is for. */
public record AppointmentType(
        UUID id,
        String slug,
        String name,
        String summary,
        String service,
        String theme,
        List<String> keywords,
        int durationMinutes,
        int minNoticeMinutes,
        int maxNoticeDays,
        Audience audience,
        Mode mode,
        int maxPeople,
        boolean checkContact,
        List<String> documents,
        String instructions,
        Optional<String> procedureId,
        int changeUntilMinutes,
        boolean waitingList,
        Optional<String> antsReason) {

    /** Who may book. */
    public enum Audience {
        EVERYONE,
        SIGNED_IN,
        INVITED,
        PRESCRIBER,
        AGENTS
    }

    /** How people meet. */
    public enum Mode {
        IN_PERSON,
        PHONE,
        VIDEO,
        HOME
    }
}
