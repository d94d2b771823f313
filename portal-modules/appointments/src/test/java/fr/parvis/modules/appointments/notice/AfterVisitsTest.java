package fr.parvis.modules.appointments.notice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.appointments.Brumeval;
import fr.parvis.modules.appointments.booking.StoredAppointments;
import fr.parvis.modules.appointments.offer.StoredOffer;
import fr.parvis.spi.feedback.Invitation;
import fr.parvis.spi.feedback.Occasion;
import fr.parvis.spi.notification.Mail;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is asked after an appointment, at a moment that the clock of tests gives. */
class AfterVisitsTest {

    private static final String LINK = "/modules/polls/ask";

    private final Map<String, Mail> sent = new LinkedHashMap<>();
    private List<Invitation> asked = List.of(new Invitation("polls", "ask", "go", LINK));
    private Occasion occasion;
    private Brumeval brumeval;
    private AfterVisits after;

    @BeforeEach
    void commune() {
        brumeval = new Brumeval();
        after = new AfterVisits(
                brumeval.jdbi,
                new Subjects(
                        new StoredAppointments(brumeval.jdbi), new StoredOffer(brumeval.jdbi), brumeval.collectivites),
                given -> {
                    occasion = given;
                    return asked;
                },
                sent::putIfAbsent,
                brumeval.clock);
    }

    @Test
    void asksOnceAnHourAfterThePersonWasReceived() {
        UUID seen = ended("SEEN", 90);
        after.run();
        after.run();

        assertThat(sent).hasSize(1);
        Mail mail = sent.values().iterator().next();
        assertThat(mail.to()).isEqualTo("zoe@exemple.fr");
        assertThat(mail.subject()).isEqualTo("Comment s’est passé votre rendez-vous ?");
        assertThat(mail.action().path()).isEqualTo(LINK);
        assertThat(occasion.subject()).contains(seen);
        assertThat(occasion.procedureId()).startsWith("rendez-vous-");
    }

    @Test
    void leavesAloneWhoDidNotComeWhoIsJustBackAndWhoCameDaysAgo() {
        ended("NO_SHOW", 90);
        ended("SEEN", 30);
        ended("SEEN", 60 * 48);
        after.run();

        assertThat(sent).isEmpty();
    }

    @Test
    void writesNothingWhenNobodyAsks() {
        asked = List.of();
        ended("SEEN", 90);
        after.run();

        assertThat(sent).isEmpty();
    }

    private UUID ended(String state, int minutesAgo) {
        UUID id = brumeval.hold();
        brumeval.jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE appointments.appointment SET state = :state, held_until = NULL, family_name = 'Durand',
                            email = 'zoe@exemple.fr', reference = 'RDV-26-' || left(id::text, 4) || '-Q',
                            booked_at = :ended::timestamptz - interval '2 days', ended_at = :ended::timestamptz
                        WHERE id = :id
                        """)
                .bind("state", state)
                .bind(
                        "ended",
                        brumeval.clock.instant().minusSeconds(60L * minutesAgo).toString())
                .bind("id", id)
                .execute());
        return id;
    }
}
