package fr.parvis.modules.appointments.waitingroom.web;

import fr.parvis.modules.appointments.waitingroom.Room;
import fr.parvis.modules.appointments.waitingroom.Ticket;
import fr.parvis.modules.appointments.waitingroom.web.Sheet.Kind;
import fr.parvis.modules.appointments.web.Wording;
import fr.parvis.spi.collectivite.Collectivite;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Writes what one person reads in the room.
 *
 * @param words in their language
 * @param manual whether the page must not come again by itself
 */
record Sheets(Room room, Collectivite collectivite, Wording words, boolean manual) {

    private static final Duration SOONEST = Duration.ofSeconds(5);
    private static final Duration LATEST = Duration.ofSeconds(60);
    private static final Duration LONG_BEFORE = Duration.ofMinutes(2);
    private static final int PARTS = 5;
    private static final int SPREAD_PERCENT = 40;
    private static final int A_FEW = 20;
    private static final int MANY = 200;

    Sheet before(Ticket ticket) {
        Duration left = Duration.between(room.at(), room.round().opensAt());
        // All who wait for the opening must not ask in the same second after it.
        Duration again = left.compareTo(LONG_BEFORE) > 0
                ? spread(ticket, LATEST)
                : left.plus(spread(ticket, SOONEST)).plus(spread(ticket, SOONEST));
        return sheet(
                Kind.BEFORE,
                words.text("rush.before.title"),
                Map.of("when", when(room.round().opensAt())),
                again);
    }

    Sheet drawn(Ticket ticket) {
        return sheet(Kind.DRAW, words.text("rush.draw.title"), Map.of(), spread(ticket, SOONEST));
    }

    Sheet waiting(Ticket ticket) {
        int ahead = room.ahead(ticket.rank());
        String people = people(ahead);
        return sheet(
                Kind.WAITING,
                people,
                Map.of(
                        "ahead", people,
                        "minutes", minutes(room.wait(ticket.rank())),
                        "left", words.text(room.free() ? "rush.left.some" : "rush.left.held")),
                spread(ticket, between(room.wait(ticket.rank()).dividedBy(PARTS))));
    }

    Sheet called(Instant until) {
        return sheet(Kind.CALLED, words.text("rush.called.title"), Map.of("when", time(until)), LATEST);
    }

    Sheet missed(Ticket ticket) {
        return sheet(Kind.MISSED, words.text("rush.missed.title"), Map.of(), spread(ticket, SOONEST));
    }

    Sheet used() {
        return last(Kind.USED, words.text("rush.used.title"));
    }

    Sheet over() {
        Map<String, String> blanks = new HashMap<>();
        blanks.put(
                "when",
                room.type()
                        .release()
                        .next(room.at())
                        .map(next -> words.text("book.none-free.release", when(next)))
                        .orElseGet(() -> words.text("book.none-free.unknown")));
        return new Sheet(Kind.OVER, manual, room, filled(words.text("rush.over.title"), blanks), Optional.empty());
    }

    Sheet crowded() {
        return last(Kind.CROWDED, words.text("rush.crowded.title"));
    }

    Sheet cookies() {
        return last(Kind.COOKIES, words.text("rush.cookies.title"));
    }

    private Sheet last(Kind kind, String title) {
        return new Sheet(kind, manual, room, filled(title, Map.of()), Optional.empty());
    }

    private Sheet sheet(Kind kind, String title, Map<String, String> blanks, Duration again) {
        return new Sheet(kind, manual, room, filled(title, blanks), Optional.of(again));
    }

    private Map<String, String> filled(String title, Map<String, String> blanks) {
        Map<String, String> all = new HashMap<>(blanks);
        all.put("title", title);
        all.put("now", time(room.at()));
        all.put("phone", room.type().phone(collectivite));
        return all;
    }

    private String people(int ahead) {
        if (ahead == 0) {
            return words.text("rush.ahead.none");
        }
        if (ahead == 1) {
            return words.text("rush.ahead.one");
        }
        return ahead <= A_FEW ? words.text("rush.ahead.few", ahead) : words.text("rush.ahead.many", rounded(ahead));
    }

    private String minutes(Duration wait) {
        long minutes = (wait.toSeconds() + 59) / 60;
        if (minutes <= 1) {
            return words.text("rush.minutes.one");
        }
        if (minutes <= A_FEW) {
            return words.text("rush.minutes.few", minutes);
        }
        return minutes <= 90 ? words.text("rush.minutes.few", (minutes + 4) / 5 * 5) : words.text("rush.minutes.many");
    }

    private static int rounded(int ahead) {
        int step = ahead <= MANY ? 10 : 50;
        return (ahead + step / 2) / step * step;
    }

    private String when(Instant instant) {
        return words.moments().dayTime(instant);
    }

    private String time(Instant instant) {
        return words.moments().time(instant);
    }

    private static Duration between(Duration wanted) {
        if (wanted.compareTo(SOONEST) < 0) {
            return SOONEST;
        }
        return wanted.compareTo(LATEST) > 0 ? LATEST : wanted;
    }

    /** Each a little later than others, always by the same share, so that nobody's page jumps about. */
    private static Duration spread(Ticket ticket, Duration wanted) {
        long percent = 100 + Math.floorMod(ticket.id() * 37, SPREAD_PERCENT);
        return wanted.multipliedBy(percent).dividedBy(100);
    }
}
