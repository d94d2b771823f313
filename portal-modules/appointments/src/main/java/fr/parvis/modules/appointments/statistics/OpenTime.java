package fr.parvis.modules.appointments.statistics;

import fr.parvis.modules.appointments.openings.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The time of a desk on a day.
 *
 * @param open when its rules let it receive
 * @param taken when it received, inside its hours or not
 * @param blocked when somebody kept it for something else
 */
record OpenTime(List<Interval> open, List<Interval> taken, List<Interval> blocked) {

    /** How long it could receive: a night of daylight saving lasts what it lasts. */
    int openMinutes() {
        List<Interval> all =
                Stream.of(open, taken, blocked).flatMap(List::stream).toList();
        return covered(all) - covered(blocked);
    }

    int takenMinutes() {
        return covered(taken);
    }

    /** How much time intervals cover together; what two cover counts once. */
    private static int covered(List<Interval> intervals) {
        Duration covered = Duration.ZERO;
        Instant reached = Instant.MIN;
        for (Interval next :
                intervals.stream().sorted(Comparator.comparing(Interval::start)).toList()) {
            Instant from = next.start().isAfter(reached) ? next.start() : reached;
            if (next.end().isAfter(from)) {
                covered = covered.plus(Duration.between(from, next.end()));
                reached = next.end();
            }
        }
        return (int) covered.toMinutes();
    }
}
