package fr.parvis.modules.appointments.ants.hub;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which free times the search engine asks for.
 *
 * @param points ids of places
 * @param first first day
 * @param last last day
 * @param papers {@code CNI}, {@code PASSPORT}, or both
 * @param people how many come, one for each application
 */
record TimesWanted(List<String> points, LocalDate first, LocalDate last, Set<String> papers, int people) {

    private static final Set<String> REASONS = Set.of("CNI", "PASSPORT", "CNI-PASSPORT");

    /** Reads what came, which may be anything. */
    static TimesWanted of(List<String> points, String first, String last, String reason, String people) {
        if (points.isEmpty()) {
            throw new Refusal(422, "meeting_point_ids is missing");
        }
        if (reason == null || !REASONS.contains(reason)) {
            throw new Refusal(422, "reason must be CNI, PASSPORT or CNI-PASSPORT");
        }
        if (people != null && !people.matches("[1-9]\\d{0,2}")) {
            throw new Refusal(422, "documents_number must be a number from 1");
        }
        TimesWanted wanted = new TimesWanted(
                points.stream().distinct().toList(),
                day("start_date", first),
                day("end_date", last),
                papers(reason),
                people == null ? 1 : Integer.parseInt(people));
        if (wanted.last.isBefore(wanted.first)) {
            throw new Refusal(422, "end_date is before start_date");
        }
        return wanted;
    }

    /** The papers of a reason. */
    static Set<String> papers(String reason) {
        return Arrays.stream(reason.split("-")).collect(Collectors.toUnmodifiableSet());
    }

    private static LocalDate day(String name, String text) {
        try {
            return LocalDate.parse(text == null ? "" : text);
        } catch (DateTimeException e) {
            throw new Refusal(422, name + " must be a day such as 2026-09-01");
        }
    }
}
