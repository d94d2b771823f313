package fr.parvis.modules.appointments.setup.change;

import static fr.parvis.modules.appointments.booking.BookingWorld.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.appointments.setup.setting.Target;
import fr.parvis.modules.appointments.setup.sheet.Values;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;

class SettingsAndBookingsTest {

    private final SettingWorld world = new SettingWorld();

    /** Nobody slips through between the look at who is concerned and the end of the transaction. */
    @RepeatedTest(5)
    void whoHoldsATimeWhileItIsClosedEitherSeesItTakenOrIsSeen() throws Exception {
        Target rule = world.opening();
        Values later = world.shown("opening", rule).with("debut", "10:00");
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService people = Executors.newFixedThreadPool(4);
        List<Callable<Object>> acts = new ArrayList<>();
        acts.add(() -> world.save("opening", rule, later));
        for (int slot = 0; slot < 3; slot++) {
            int number = slot;
            acts.add(() -> world.booking.hold(NINE.plus(Duration.ofMinutes(20L * number)), 1, "browser " + number));
        }
        List<Future<Object>> done = acts.stream()
                .map(act -> people.submit(() -> {
                    start.await();
                    return act.call();
                }))
                .toList();
        start.countDown();
        for (Future<Object> one : done) {
            one.get();
        }
        people.shutdown();

        assertThat(world.shown("opening", rule).text("debut")).isEqualTo("10:00");
        assertThat(world.booking.number(
                        "SELECT count(*) FROM appointments.occupation WHERE lower(during) < '2026-12-01 09:00Z'"))
                .as("times that are taken outside the hours")
                .isZero();
    }
}
