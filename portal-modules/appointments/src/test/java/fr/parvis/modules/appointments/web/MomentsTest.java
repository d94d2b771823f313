package fr.parvis.modules.appointments.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MomentsTest {

    private final Moments french = Moments.french();

    @Test
    void writesDaysAndHoursAsTheyAreSaid() {
        assertThat(french.dayTime(Instant.parse("2026-12-01T08:05:00Z"))).isEqualTo("mardi 1er décembre 2026 à 9 h 05");
        assertThat(french.dayTime(Instant.parse("2026-12-03T08:00:00Z"))).isEqualTo("jeudi 3 décembre 2026 à 9 h");
        assertThat(Moments.in(Locale.ENGLISH).dayTime(Instant.parse("2026-12-01T08:05:00Z")))
                .isEqualTo("Tuesday 1 December 2026 at 9:05");
    }

    @Test
    void keepsTheLocalHourWhenTheClocksChange() {
        assertThat(french.time(Instant.parse("2027-03-27T08:00:00Z"))).isEqualTo("9 h");
        assertThat(french.time(Instant.parse("2027-03-29T07:00:00Z"))).isEqualTo("9 h");
        assertThat(french.date(Instant.parse("2027-03-28T22:30:00Z"))).isEqualTo("2027-03-29");
    }
}
