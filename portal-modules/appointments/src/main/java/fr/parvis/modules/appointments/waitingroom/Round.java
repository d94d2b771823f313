package fr.parvis.modules.appointments.waitingroom;

import fr.parvis.modules.appointments.offer.Release;
import java.time.Instant;
import java.util.Optional;

/**
 * One opening of a room.
 *
 * @param opensAt when slots open; the beginning of time for a type that knows no hour of release
 * @param isOpen whether they are open; before, people come and are drawn by lot
 * @param isOverdue whether its time is over: it ends as soon as nobody waits
 */
public record Round(Instant opensAt, boolean isOpen, boolean isOverdue) {

    /** The round of a moment, if the room stands. */
    static Optional<Round> at(Release release, RoomRules rules, Instant now) {
        Optional<Instant> next = release.next(now);
        if (next.isEmpty()) {
            return Optional.of(new Round(Instant.EPOCH, true, false));
        }
        Optional<Round> coming = next.filter(opens -> !now.isBefore(opens.minus(rules.before())))
                .map(opens -> new Round(opens, false, false));
        return coming.or(() ->
                release.last(now).map(opens -> new Round(opens, true, now.isAfter(opens.plus(rules.after())))));
    }
}
