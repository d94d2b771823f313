package fr.parvis.modules.appointments.calendars.ics;

import java.util.Map;

/**
 * A line of a calendar: {@code DTSTART;TZID=Europe/Paris:20261201T090000}.
 *
 * @param name in capitals
 * @param parameters by name in capitals
 * @param value as written
 */
record Line(String name, Map<String, String> parameters, String value) {

    String parameter(String parameter) {
        return parameters.getOrDefault(parameter, "");
    }

    /** Whether it names a day and no hour. */
    boolean isDay() {
        return value.matches("\\d{8}");
    }
}
