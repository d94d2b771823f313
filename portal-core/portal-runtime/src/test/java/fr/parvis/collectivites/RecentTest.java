package fr.parvis.collectivites;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.testkit.OneCollectivite;
import fr.parvis.testkit.SettableClock;
import fr.parvis.world.Brumeval;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RecentTest {

    private final SettableClock clock = new SettableClock();
    private final AtomicInteger reads = new AtomicInteger();
    private final Recent<Integer> recent =
            new Recent<>(new OneCollectivite(Brumeval.collectivite()), clock, Duration.ofMinutes(1));

    @Test
    void aValueIsReadOnceWhileItIsGood() {
        assertThat(recent.get(reads::incrementAndGet)).isEqualTo(1);
        assertThat(recent.get(reads::incrementAndGet)).isEqualTo(1);
    }

    @Test
    void anOldValueIsReadAgain() {
        recent.get(reads::incrementAndGet);
        clock.move(Duration.ofSeconds(61));

        assertThat(recent.get(reads::incrementAndGet)).isEqualTo(2);
    }

    @Test
    void aForgottenValueIsReadAgain() {
        recent.get(reads::incrementAndGet);
        recent.forget("brumeval");

        assertThat(recent.get(reads::incrementAndGet)).isEqualTo(2);
    }
}
