package fr.parvis.modules.appointments.waitlist.sooner;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.appointments.Brumeval;
import fr.parvis.modules.appointments.offer.AppointmentType;
import fr.parvis.modules.appointments.offer.StoredOffer;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptForTest {

    private static final Instant FAR = Instant.parse("2027-06-01T08:00:00Z");

    private final AppointmentType type = new StoredOffer(new Brumeval().jdbi).type(Brumeval.TYPE);

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T09:00:00Z, 2026-11-25T12:00:00Z",
        "2026-11-25T18:00:00Z, 2026-11-26T09:00:00Z",
        "2026-11-25T22:00:00Z, 2026-11-26T10:00:00Z",
        "2026-11-26T02:00:00Z, 2026-11-26T10:00:00Z",
        // the night in which the clock goes back
        "2026-10-24T17:00:00Z, 2026-10-25T09:00:00Z"
    })
    void itIsKeptThreeHoursOfTheDay(Instant now, Instant until) {
        assertThat(KeptFor.until(type, FAR, now)).contains(until);
    }

    @Test
    void itIsNotKeptLongerThanItCanBeTaken() {
        Instant now = Instant.parse("2026-11-25T09:00:00Z");

        assertThat(KeptFor.until(type, Instant.parse("2026-11-25T11:00:00Z"), now))
                .contains(Instant.parse("2026-11-25T10:30:00Z"));
        assertThat(KeptFor.until(type, Instant.parse("2026-11-25T10:00:00Z"), now))
                .isEmpty();
    }
}
