package fr.parvis.simulators.ants;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Pre-applications and their appointments. A number says by its beginning where it stands, so that everybody can try:
 * {@code VALIDE…}, {@code CONSOMME…}, {@code DECLARE…}, {@code EXPIRE…}; {@code AILLEURS…} is valid and has an appointment
 * in another town; any other number is unknown.
 */
class Applications {

    private static final Map<String, String> STATUS_BY_BEGINNING = Map.of(
            "VALIDE", "validated",
            "AILLEURS", "validated",
            "CONSOMME", "consumed",
            "DECLARE", "declared",
            "EXPIRE", "expired");

    private static final Appointment ELSEWHERE =
            new Appointment("Mairie de Sainte-Foy", "s-1", "https://rdv.sainte-foy.example/123", "2027-01-12T10:00:00");

    private final Map<String, String> changed = new ConcurrentHashMap<>();
    private final Map<String, List<Appointment>> appointments = new ConcurrentHashMap<>();

    /** What the service says of a number. */
    Map<String, Object> shown(String number) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("status", status(number));
        shown.put("appointments", of(number).stream().map(Appointment::shown).toList());
        return shown;
    }

    /** Makes a number stand somewhere else. */
    void change(String number, String status) {
        changed.put(number, status);
    }

    synchronized void add(String number, Appointment appointment) {
        appointments.put(number, with(number, appointment));
    }

    /** How many were taken away. */
    synchronized int remove(String number, Appointment appointment) {
        List<Appointment> before = of(number);
        List<Appointment> rest =
                before.stream().filter(one -> !one.isAt(appointment)).toList();
        appointments.put(number, rest);
        return before.size() - rest.size();
    }

    private List<Appointment> with(String number, Appointment appointment) {
        List<Appointment> all = new ArrayList<>(of(number));
        all.add(appointment);
        return List.copyOf(all);
    }

    private List<Appointment> of(String number) {
        return appointments.getOrDefault(number, number.startsWith("AILLEURS") ? List.of(ELSEWHERE) : List.of());
    }

    private String status(String number) {
        return changed.getOrDefault(
                number,
                STATUS_BY_BEGINNING.entrySet().stream()
                        .filter(known -> number.startsWith(known.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse("unknown"));
    }
}
