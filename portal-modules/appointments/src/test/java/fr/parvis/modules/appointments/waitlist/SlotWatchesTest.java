package fr.parvis.modules.appointments.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.appointments.Brumeval;
import fr.parvis.modules.appointments.contact.Contact;
import fr.parvis.modules.appointments.waitlist.SlotWatches.Watch;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People who want to be told of free times. */
class SlotWatchesTest {

    private Brumeval brumeval;
    private SlotWatches watches;

    @BeforeEach
    void commune() {
        brumeval = new Brumeval();
        watches = new SlotWatches(brumeval.jdbi, brumeval.collectivites, brumeval.clock);
    }

    @Test
    void areToldInTheOrderInWhichTheyAsked() {
        ask("premiere@exemple.fr");
        brumeval.wait(Duration.ofMinutes(1));
        ask("deuxieme@exemple.fr");
        ask("premiere@exemple.fr");

        assertThat(told(1)).containsExactly("premiere@exemple.fr");
        assertThat(told(5)).containsExactly("deuxieme@exemple.fr");
        assertThat(told(5)).as("nobody twice a day").isEmpty();
    }

    @Test
    void areToldThreeTimesOnceADayAndThenForgotten() {
        ask("patiente@exemple.fr");
        for (int day = 0; day < SlotWatches.MOST_TOLD; day++) {
            assertThat(told(5)).hasSize(1);
            brumeval.wait(Duration.ofHours(25));
        }
        assertThat(told(5)).isEmpty();
        watches.forget();
        assertThat(watches.types()).isEmpty();
    }

    @Test
    void stopItWhenTheyWant() {
        ask("assez@exemple.fr");
        Watch watch = watches.next(Brumeval.TYPE, 1).get(0);

        assertThat(watches.stands(watch.id())).isTrue();
        assertThat(watches.end(watch.id())).isTrue();
        assertThat(watches.end(watch.id())).isFalse();
        assertThat(watches.types()).isEmpty();
    }

    private void ask(String email) {
        watches.ask(Brumeval.TYPE, Contact.email(email).orElseThrow());
    }

    private List<String> told(int most) {
        return watches.next(Brumeval.TYPE, most).stream().map(Watch::email).toList();
    }
}
