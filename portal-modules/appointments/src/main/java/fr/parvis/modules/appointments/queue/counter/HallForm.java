package fr.parvis.modules.appointments.queue.counter;

import fr.parvis.modules.appointments.queue.Desk;
import fr.parvis.modules.appointments.queue.Hall.Rules;
import fr.parvis.modules.appointments.web.PageError;
import fr.parvis.modules.appointments.web.Visit;
import fr.parvis.modules.appointments.web.Wording;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a hall is set, as it was typed.
 *
 * @param early minutes before an appointment
 * @param patience minutes without appointment
 * @param most people without appointment at once
 * @param prints whether the kiosk prints
 * @param walkIns what one may come for without appointment
 * @param signs what the screen calls each desk
 */
public record HallForm(
        String early, String patience, String most, boolean prints, Set<UUID> walkIns, Map<UUID, String> signs) {

    private static final int HOURS_4 = 240;
    private static final int LEAST_PATIENCE = 5;
    private static final int MOST_PEOPLE = 500;
    private static final int LONGEST_SIGN = 40;

    static HallForm of(Rules rules, Set<UUID> walkIns, Collection<Desk> desks) {
        return new HallForm(
                String.valueOf(rules.earlyMinutes()),
                String.valueOf(rules.patienceMinutes()),
                String.valueOf(rules.mostWaiting()),
                rules.prints(),
                walkIns,
                desks.stream().collect(Collectors.toMap(Desk::id, Desk::sign)));
    }

    static HallForm typed(Visit visit, Collection<Desk> desks) {
        return new HallForm(
                visit.parameter("avance"),
                visit.parameter("patience"),
                visit.parameter("plus"),
                visit.has("imprimante"),
                visit.values("sans").stream()
                        .flatMap(id -> Visit.uuid(id).stream())
                        .collect(Collectors.toSet()),
                desks.stream()
                        .collect(Collectors.toMap(Desk::id, desk -> line(visit.parameter("panneau-" + desk.id())))));
    }

    List<PageError> errors(Wording words) {
        return Stream.of(
                        error(words, "avance", early, 0, HOURS_4),
                        error(words, "patience", patience, LEAST_PATIENCE, HOURS_4),
                        error(words, "plus", most, 1, MOST_PEOPLE))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Of a form without errors. */
    Rules rules() {
        return new Rules(Integer.parseInt(early), Integer.parseInt(patience), Integer.parseInt(most), prints);
    }

    private static Optional<PageError> error(Wording words, String field, String typed, int least, int most) {
        boolean right =
                typed.matches("\\d{1,4}") && Integer.parseInt(typed) >= least && Integer.parseInt(typed) <= most;
        return right
                ? Optional.empty()
                : Optional.of(new PageError(field, words.text("hall.set.wrong." + field, least, most)));
    }

    private static String line(String typed) {
        String line = typed.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.substring(0, Math.min(LONGEST_SIGN, line.length()));
    }
}
