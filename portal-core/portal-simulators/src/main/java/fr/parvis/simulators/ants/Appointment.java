package fr.parvis.simulators.ants;

import java.util.Map;

/**
 * An appointment that a portal declared.
 *
 * @param point name of the place
 * @param pointId id of the place
 * @param managementUrl where it is managed
 * @param date as it came
 */
record Appointment(String point, String pointId, String managementUrl, String date) {

    private static final int TO_THE_MINUTE = 16;

    /** As the service shows it. */
    Map<String, String> shown() {
        return Map.of(
                "meeting_point", point,
                "meeting_point_id", pointId,
                "management_url", managementUrl,
                "appointment_date", minute() + ":00");
    }

    /** Whether it is the same, however its date was written. */
    boolean isAt(Appointment other) {
        return point.equals(other.point) && minute().equals(other.minute());
    }

    /** Whether a date came that can be read. */
    boolean hasDate() {
        return date.matches("\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}(:\\d{2})?Z?");
    }

    private String minute() {
        return date.replace(' ', 'T').substring(0, TO_THE_MINUTE);
    }
}
