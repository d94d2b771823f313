package fr.parvis.modules.appointments.calendars.outside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarAddressTest {

    @Test
    void aCalendarProgramsOwnWordForItIsUnderstood() {
        assertThat(CalendarAddress.of(" webcal://agenda.exemple.fr/a.ics "))
                .map(address -> address.uri().toString())
                .contains("https://agenda.exemple.fr/a.ics");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "agenda",
                "file:///etc/passwd",
                "ftp://exemple.fr/a.ics",
                "https://",
                "https://moi:secret@exemple.fr/a.ics",
                "javascript:alert(1)",
                "gopher://exemple.fr",
                "https://exe mple.fr",
                "http:/exemple.fr"
            })
    void whatIsNoAddressOfACalendarIsRefused(String typed) {
        assertThat(CalendarAddress.of(typed)).isEmpty();
    }

    @Test
    void nobodyIsSentFromASafeToAnUnsafeAddress() {
        CalendarAddress safe = CalendarAddress.of("https://exemple.fr/a/b.ics").orElseThrow();

        assertThat(safe.towards("http://exemple.fr/c.ics")).isEmpty();
        assertThat(safe.towards("file:///etc/passwd")).isEmpty();
        assertThat(safe.towards("../c.ics"))
                .contains(CalendarAddress.of("https://exemple.fr/c.ics").orElseThrow());
    }

    @Test
    void theSecretOfAnAddressReachesNoLog() {
        assertThat(CalendarAddress.of("https://exemple.fr/secret.ics")
                        .orElseThrow()
                        .toString())
                .doesNotContain("secret");
    }
}
