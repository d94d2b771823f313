package fr.parvis.modules.appointments.setup;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parvis.modules.appointments.offer.AppointmentType.Audience;
import fr.parvis.modules.appointments.offer.AppointmentType.Mode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/**
 * An offer as its file says it; what is left out is null. The README of the module explains every field.
 *
 * @param places where residents are received
 * @param types what for
 * @param closures when nobody receives
 */
public record OfferFile(List<PlaceEntry> places, List<TypeEntry> types, List<ClosureEntry> closures) {

    /** A place with its desks and agents. */
    public record PlaceEntry(
            String id,
            String name,
            String street,
            String postalCode,
            String city,
            Double latitude,
            Double longitude,
            String phone,
            String access,
            List<String> features,
            List<ResourceEntry> resources) {}

    /** A desk, or an agent. */
    public record ResourceEntry(String name, boolean agent, List<String> types, List<OpeningEntry> openings) {}

    /** Hours of a resource. */
    public record OpeningEntry(
            LocalDate from, LocalDate until, LocalTime starts, LocalTime ends, String rule, List<String> types) {}

    /** A type of appointment. */
    public record TypeEntry(
            String id,
            String name,
            String summary,
            String service,
            String theme,
            List<String> keywords,
            Integer minutes,
            Integer minutesBefore,
            Integer minutesAfter,
            Integer minNoticeMinutes,
            Integer maxNoticeDays,
            Audience audience,
            Mode mode,
            Integer capacity,
            Integer maxPeople,
            Integer maxPerPerson,
            Boolean checkContact,
            List<String> documents,
            String instructions,
            String procedure,
            Integer changeUntilMinutes,
            JsonNode release,
            Boolean waitingList,
            String antsReason,
            RoomEntry waitingRoom) {}

    /** A waiting room in front of a type. */
    public record RoomEntry(Integer inside, Integer perMinute, Integer minutes, Integer before, Integer after) {}

    /** A closure of a place, or of all. */
    public record ClosureEntry(String place, LocalDateTime from, LocalDateTime until, String rule, String reason) {}
}
