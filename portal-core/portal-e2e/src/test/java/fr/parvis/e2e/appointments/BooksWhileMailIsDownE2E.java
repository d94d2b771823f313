package fr.parvis.e2e.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The mail server is down for a day; booking goes on, and everybody is told once when it is back. */
@ExtendWith(RunningPortal.class)
class BooksWhileMailIsDownE2E {

    private static final List<String> PEOPLE = List.of("panne.un@exemple.fr", "panne.deux@exemple.fr");

    private Offer offer;

    @BeforeEach
    void offer(Portal portal) {
        offer = Offer.of(portal);
    }

    @Test
    void nothingIsLostAndNobodyIsToldTwice(Portal portal) {
        portal.world().mail().stop();
        try {
            for (int person = 0; person < PEOPLE.size(); person++) {
                try (Visitor visitor = portal.visitor("brumeval")) {
                    offer.book(visitor, 29, person == 0 ? "9 h" : "10 h", PEOPLE.get(person));
                    assertThat(visitor.heading()).isEqualTo("Votre rendez-vous est pris");
                }
            }
            tried(1);
            // A day passes, as far as attempts are concerned: the waits between them are over at once.
            for (int attempts = 2; attempts <= 5; attempts++) {
                hurry();
                tried(attempts);
            }
        } finally {
            portal.world().mail().start();
        }
        hurry();
        PEOPLE.forEach(person -> portal.mailbox().expect(person, "Rendez-vous le " + Offer.words(29)));
        await("nothing waits any more").atMost(Duration.ofMinutes(1)).until(() -> waiting("state = 'WAITING'") == 0);
        PEOPLE.forEach(person -> assertThat(portal.mailbox().to(person)).hasSize(1));
        assertThat(waiting("state = 'DEAD'")).isZero();
    }

    private void tried(int attempts) {
        await(attempts + " attempts")
                .atMost(Duration.ofMinutes(1))
                .until(() -> waiting("attempts >= " + attempts) == 2);
    }

    private int waiting(String condition) {
        return offer.count("SELECT count(*) FROM portal.outbox_message WHERE " + condition
                + " AND idempotency_key IN (SELECT 'mail/appointment-booked-' || id FROM appointments.appointment"
                + " WHERE email LIKE 'panne.%@exemple.fr')");
    }

    private void hurry() {
        offer.execute(
                "UPDATE portal.scheduled_tasks SET execution_time = now() WHERE task_name = 'outbox' AND NOT picked");
    }
}
