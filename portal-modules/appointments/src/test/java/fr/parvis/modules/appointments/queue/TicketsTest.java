package fr.parvis.modules.appointments.queue;

import static fr.parvis.modules.appointments.booking.BookingWorld.DESK;
import static fr.parvis.modules.appointments.booking.BookingWorld.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.appointments.Brumeval;
import fr.parvis.modules.appointments.queue.Hall.Rules;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TicketsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final HallWorld world = new HallWorld();

    @Test
    void numbersFollowEachOtherWithoutGapHoweverManyAreDrawnAtOnce() throws Exception {
        int people = 40;
        world.until(NINE);
        ExecutorService kiosks = Executors.newFixedThreadPool(8);
        Callable<Ticket> person = world::walksIn;
        List<Future<Ticket>> drawn = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            drawn.add(kiosks.submit(person));
        }
        List<Integer> numbers = new ArrayList<>();
        for (Future<Ticket> one : drawn) {
            numbers.add(one.get().number());
        }
        kiosks.shutdown();

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, people).boxed().toList());
    }

    @Test
    void aButtonPressedTwiceGivesOneNumber() {
        world.until(NINE);
        UUID page = UUID.randomUUID();

        Optional<UUID> first = take(page);
        assertThat(take(page)).isEqualTo(first);
        assertThat(world.tickets.waiting(Brumeval.PLACE, DAY)).isEqualTo(1);
    }

    @Test
    void thePageThatSomebodyLeftBehindGivesTheNextPersonANumberOfTheirOwn() {
        world.until(NINE);
        UUID page = UUID.randomUUID();
        Optional<UUID> first = take(page);
        world.brumeval.wait(Duration.ofMinutes(1));

        assertThat(take(page)).isPresent().isNotEqualTo(first);
    }

    @Test
    void twoPressesAtOnceGiveOneNumber() throws Exception {
        world.until(NINE);
        UUID page = UUID.randomUUID();
        ExecutorService fingers = Executors.newFixedThreadPool(4);
        List<Future<Optional<UUID>>> presses =
                fingers.invokeAll(List.of(() -> take(page), () -> take(page), () -> take(page), () -> take(page)));
        List<UUID> drawn = new ArrayList<>();
        for (Future<Optional<UUID>> press : presses) {
            drawn.add(press.get().orElseThrow());
        }
        fingers.shutdown();

        assertThat(Set.copyOf(drawn)).hasSize(1);
        assertThat(world.walksIn().label()).as("no number was lost either").isEqualTo("A002");
    }

    @Test
    void numbersBeginAgainAtMidnightAndNobodyOfYesterdayIsCalled() {
        world.until(NINE);
        world.walksIn();
        world.walksIn();
        world.until(NINE.plus(Duration.ofDays(1)));

        assertThat(world.next(DESK)).isEmpty();
        assertThat(world.tickets.waiting(Brumeval.PLACE, DAY.plusDays(1))).isZero();
        assertThat(world.walksIn().label()).isEqualTo("A001");
        assertThat(world.next(DESK)).isEqualTo("A001");
    }

    @Test
    void saysHowManyAreCalledBefore() {
        UUID nine = world.booked(NINE);
        world.until(NINE.minusSeconds(600));
        world.walksIn();
        Ticket second = world.walksIn();
        world.arrives(nine);

        assertThat(world.tickets.ahead(second.id())).as("nobody is due yet").isEqualTo(1);
        world.until(NINE);
        assertThat(world.tickets.ahead(second.id())).isEqualTo(2);
        world.next(DESK);
        assertThat(world.tickets.ahead(second.id())).isEqualTo(1);
    }

    @Test
    void goesOnWithAnotherLetterAfterNineHundredAndNinetyNine() {
        world.until(NINE);
        world.walksIn();
        world.brumeval.jdbi.useHandle(handle -> handle.execute("UPDATE appointments.ticket_count SET drawn = 998"));

        assertThat(List.of(world.walksIn().label(), world.walksIn().label())).containsExactly("A999", "B001");
    }

    @Test
    void refusesWhoComesWhenTooManyWait() {
        world.halls.set(Brumeval.PLACE, new Rules(30, 60, 2, false), Set.of(Brumeval.TYPE));
        world.until(NINE);
        UUID page = UUID.randomUUID();
        world.walksIn();
        Optional<UUID> last = take(page);

        assertThat(take(page)).as("who pressed twice has their number").isEqualTo(last);
        assertThat(take(UUID.randomUUID())).isEmpty();
    }

    @Test
    void givesNoNumberWhenNobodyReceives() {
        world.until(NINE.minus(Duration.ofHours(5)));
        assertThat(take(UUID.randomUUID())).as("at four in the morning").isEmpty();
        world.until(NINE.minus(Duration.ofMinutes(20)));
        assertThat(take(UUID.randomUUID())).as("before the doors open").isPresent();
        world.until(NINE.plus(Duration.ofHours(4)));
        assertThat(take(UUID.randomUUID())).as("after the last desk closed").isEmpty();
    }

    @Test
    void givesNoNumberForWhatThePlaceReceivesByAppointmentOnly() {
        world.halls.set(Brumeval.PLACE, Rules.USUAL, Set.of());
        world.until(NINE);

        assertThat(take(UUID.randomUUID())).isEmpty();
    }

    private Optional<UUID> take(UUID page) {
        return world.booking.transaction(() -> world.walkIns.take(world.hall(), Brumeval.TYPE, page));
    }
}
