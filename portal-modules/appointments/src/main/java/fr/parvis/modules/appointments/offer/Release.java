package fr.parvis.modules.appointments.offer;

import fr.parvis.modules.appointments.openings.Timetable;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** When the slots of a type open to residents. */
public sealed interface Release {

    /** Whether a start is open at a moment. */
    boolean isOpen(Instant start, Instant now);

    /** The next moment at which slots open, where it can be told. */
    default Optional<Instant> next(Instant now) {
        return Optional.empty();
    }

    /** The latest moment at which slots opened, where it can be told. */
    default Optional<Instant> last(Instant now) {
        return Optional.empty();
    }

    /** All slots within the longest notice are open. */
    record Rolling() implements Release {

        @Override
        public boolean isOpen(Instant start, Instant now) {
            return true;
        }
    }

    /**
     * Once a week, at an hour that everybody knows, the slots of one more week open.
     *
     * @param weeksAhead the slots of how many weeks after the current one are open then
     * @param day day of the week
     * @param hour local time
     */
    record FixedHour(int weeksAhead, DayOfWeek day, LocalTime hour) implements Release {

        @Override
        public boolean isOpen(Instant start, Instant now) {
            LocalDate lastDay = latest(now)
                    .toLocalDate()
                    .with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
                    .plusWeeks(weeksAhead);
            return !start.atZone(Timetable.ZONE).toLocalDate().isAfter(lastDay);
        }

        @Override
        public Optional<Instant> next(Instant now) {
            return Optional.of(at(latest(now).toLocalDate().plusWeeks(1)).toInstant());
        }

        @Override
        public Optional<Instant> last(Instant now) {
            return Optional.of(latest(now).toInstant());
        }

        private ZonedDateTime latest(Instant now) {
            LocalDate day = now.atZone(Timetable.ZONE).toLocalDate().with(TemporalAdjusters.previousOrSame(this.day));
            return at(day).toInstant().isAfter(now) ? at(day.minusWeeks(1)) : at(day);
        }

        private ZonedDateTime at(LocalDate date) {
            return date.atTime(hour).atZone(Timetable.ZONE);
        }
    }

    /**
     * A share of the slots long ahead, others later, so that something is left for who comes late.
     *
     * @param waves the earliest first; the last one opens all that is left
     * @param key draws which slot belongs to which wave
     */
    record Waves(List<Wave> waves, UUID key) implements Release {

        @Override
        public boolean isOpen(Instant start, Instant now) {
            double drawn = Draw.of(key, start);
            double share = 0;
            for (Wave wave : waves) {
                share += wave.percent() / 100.0;
                boolean last = wave.equals(waves.get(waves.size() - 1));
                if (drawn < share || last) {
                    return !now.isBefore(start.minus(Duration.ofDays(wave.daysAhead())));
                }
            }
            return true;
        }
    }

    /**
     * A part of the slots.
     *
     * @param daysAhead days before its start from which a slot of it is open
     * @param percent share of all slots
     */
    record Wave(int daysAhead, int percent) {}

    /**
     * Each slot at a moment of its own that nobody can foresee: robots cannot wait for it.
     *
     * @param fromDays the longest time ahead
     * @param toDays the shortest time ahead
     * @param key draws the moments
     */
    record AtRandom(int fromDays, int toDays, UUID key) implements Release {

        @Override
        public boolean isOpen(Instant start, Instant now) {
            double days = toDays + Draw.of(key, start) * (fromDays - toDays);
            return !now.isBefore(start.minus(
                    Duration.ofSeconds((long) (days * Duration.ofDays(1).toSeconds()))));
        }
    }

    /** A number from 0 up to 1, always the same for a slot, that only who has the key can tell. */
    final class Draw {

        private Draw() {}

        static double of(UUID key, Instant start) {
            ByteBuffer input = ByteBuffer.allocate(24)
                    .putLong(key.getMostSignificantBits())
                    .putLong(key.getLeastSignificantBits())
                    .putLong(start.getEpochSecond());
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(input.array());
                return (ByteBuffer.wrap(digest).getInt() & 0xFFFFFFFFL) / (double) (1L << 32);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
