package fr.parvis.modules.appointments.contact;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.appointments.Brumeval;
import fr.parvis.modules.appointments.contact.ContactChecks.Outcome;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A code by e-mail or text message. */
class ContactChecksTest {

    private static final Contact ZOE = Contact.email("zoe@exemple.fr").orElseThrow();
    private static final Contact MAX = Contact.email("max@exemple.fr").orElseThrow();

    private Brumeval brumeval;
    private ContactChecks checks;
    private UUID appointment;

    @BeforeEach
    void held() {
        brumeval = new Brumeval();
        checks = new ContactChecks(brumeval.jdbi, brumeval.collectivites, brumeval.clock);
        appointment = brumeval.hold();
    }

    @Test
    void provesTheContactItWasSentToAndNoOther() {
        String code = checks.newCode(appointment, ZOE).orElseThrow();

        assertThat(code).matches("\\d{6}");
        assertThat(checks.check(appointment, MAX, code)).isEqualTo(Outcome.EXPIRED);
        assertThat(checks.check(appointment, ZOE, " " + code.substring(0, 3) + " " + code.substring(3)))
                .isEqualTo(Outcome.RIGHT);
        assertThat(checks.isProved(appointment, ZOE)).isTrue();
        assertThat(checks.isProved(appointment, MAX)).isFalse();
        assertThat(checks.isProved(brumeval.hold(), ZOE)).isFalse();
    }

    @Test
    void isWorthNothingAfterTenMinutes() {
        String code = checks.newCode(appointment, ZOE).orElseThrow();
        brumeval.wait(Duration.ofMinutes(11));

        assertThat(checks.isWaiting(appointment, ZOE)).isFalse();
        assertThat(checks.check(appointment, ZOE, code)).isEqualTo(Outcome.EXPIRED);
        assertThat(checks.isProved(appointment, ZOE)).isFalse();
    }

    @Test
    void isWorthNothingAfterFiveWrongTries() {
        String code = checks.newCode(appointment, ZOE).orElseThrow();
        String wrong = code.equals("000000") ? "000001" : "000000";

        for (int tried = 1; tried < ContactChecks.MOST_TRIES; tried++) {
            assertThat(checks.check(appointment, ZOE, wrong)).isEqualTo(Outcome.WRONG);
        }
        assertThat(checks.check(appointment, ZOE, wrong)).isEqualTo(Outcome.SPENT);
        assertThat(checks.check(appointment, ZOE, code)).isEqualTo(Outcome.SPENT);
        assertThat(checks.isProved(appointment, ZOE)).isFalse();
    }

    @Test
    void replacesTheFormerOne() {
        String former = checks.newCode(appointment, ZOE).orElseThrow();
        brumeval.wait(Duration.ofMinutes(1));
        String latest = checks.newCode(appointment, ZOE).orElseThrow();

        if (!former.equals(latest)) {
            assertThat(checks.check(appointment, ZOE, former)).isEqualTo(Outcome.WRONG);
        }
        assertThat(checks.check(appointment, ZOE, latest)).isEqualTo(Outcome.RIGHT);
    }

    @Test
    void isSentAFewTimesForAnAppointmentAndAnHour() {
        for (int sent = 0; sent < ContactChecks.MOST_SENT; sent++) {
            assertThat(checks.newCode(appointment, ZOE)).isPresent();
        }
        assertThat(checks.newCode(appointment, ZOE)).isEmpty();

        UUID second = brumeval.hold();
        for (int sent = ContactChecks.MOST_SENT; sent < ContactChecks.MOST_AN_HOUR; sent++) {
            assertThat(checks.newCode(second, ZOE)).isPresent();
        }
        assertThat(checks.newCode(brumeval.hold(), ZOE))
                .as("a mailbox that a robot floods")
                .isEmpty();
        assertThat(checks.newCode(brumeval.hold(), MAX)).isPresent();
        brumeval.wait(Duration.ofMinutes(61));
        assertThat(checks.newCode(brumeval.hold(), ZOE)).isPresent();
    }
}
