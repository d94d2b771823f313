package fr.parvis.modules.appointments.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseTest {

    private static final UUID KEY = UUID.fromString("8c1f0c2e-2f39-4b61-8a0e-3f5f7f0f6a11");

    @Test
    void opensAWeekAtTheHourThatWasSaidWhateverTheSeason() {
        Release release = Releases.read(
                "{\"kind\": \"FIXED_HOUR\", \"weeksAhead\": 2, \"day\": \"MONDAY\", \"hour\": \"09:00\"}", KEY);
        Instant sunday = Instant.parse("2026-04-19T21:30:00Z");
        Instant opens = Instant.parse("2026-03-30T07:00:00Z");

        assertThat(release.isOpen(sunday, opens.minusSeconds(1))).isFalse();
        assertThat(release.isOpen(sunday, opens)).isTrue();
        assertThat(release.next(opens.minusSeconds(1))).contains(opens);
        assertThat(release.next(opens)).contains(Instant.parse("2026-04-06T07:00:00Z"));
    }

    @Test
    void opensAShareOfTheSlotsInEachWaveAndAllInTheLast() {
        Release release = Releases.read(
                "{\"kind\": \"WAVES\", \"waves\": [{\"daysAhead\": 30, \"percent\": 50}, {\"daysAhead\": 2, \"percent\": 50}]}",
                KEY);
        Instant now = Instant.parse("2026-12-01T08:00:00Z");

        long inAWeek = open(release, now, Duration.ofDays(7));
        long tomorrow = open(release, now, Duration.ofDays(1));

        assertThat(inAWeek).isBetween(400L, 600L);
        assertThat(tomorrow).isEqualTo(1000);
    }

    @Test
    void opensEachSlotAtItsOwnMomentWithinTheDaysGiven() {
        Release release = Releases.read("{\"kind\": \"RANDOM\", \"fromDays\": 20, \"toDays\": 10}", KEY);
        Instant now = Instant.parse("2026-12-01T08:00:00Z");

        assertThat(open(release, now, Duration.ofDays(25))).isZero();
        assertThat(open(release, now, Duration.ofDays(15))).isBetween(400L, 600L);
        assertThat(open(release, now, Duration.ofDays(9))).isEqualTo(1000);
    }

    @Test
    void drawsOtherMomentsForAnotherType() {
        String rule = "{\"kind\": \"RANDOM\", \"fromDays\": 20, \"toDays\": 10}";
        Release one = Releases.read(rule, KEY);
        Release other = Releases.read(rule, UUID.randomUUID());
        Instant now = Instant.parse("2026-12-01T08:00:00Z");
        Instant start = now.plus(Duration.ofDays(15));

        assertThat(IntStream.range(0, 1000)
                        .mapToObj(n -> start.plusSeconds(n * 60L))
                        .anyMatch(slot -> one.isOpen(slot, now) != other.isOpen(slot, now)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "oui",
                "{\"kind\": \"SOMETIMES\"}",
                "{\"kind\": \"WAVES\", \"waves\": []}",
                "{\"kind\": \"RANDOM\", \"fromDays\": -1, \"toDays\": 1}",
                "{\"kind\": \"FIXED_HOUR\", \"weeksAhead\": 2, \"day\": \"LUNDI\", \"hour\": \"09:00\"}",
                "{\"kind\": \"FIXED_HOUR\", \"weeksAhead\": 2, \"day\": \"MONDAY\", \"hour\": \"9 h\"}"
            })
    void isNotReadFromAnythingElse(String text) {
        assertThatThrownBy(() -> Releases.read(text, KEY)).isInstanceOf(IllegalArgumentException.class);
    }

    private static long open(Release release, Instant now, Duration ahead) {
        return IntStream.range(0, 1000)
                .mapToObj(n -> now.plus(ahead).plusSeconds(n * 30L))
                .filter(start -> release.isOpen(start, now))
                .count();
    }
}
