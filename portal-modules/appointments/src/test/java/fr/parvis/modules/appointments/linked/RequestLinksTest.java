package fr.parvis.modules.appointments.linked;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.appointments.booking.BookingWorld;
import fr.parvis.spi.request.RequestSection.Shown;
import fr.parvis.spi.request.Requests;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RequestLinksTest {

    private static final UUID REQUEST = UUID.fromString("00000000-0000-0000-0000-00000000000a");

    private final BookingWorld world = new BookingWorld();
    private boolean underWay = true;
    private RequestLinks links;

    @BeforeEach
    void openRequestsOfThisKeyOnly() {
        Requests requests = (Requests) Proxy.newProxyInstance(
                Requests.class.getClassLoader(),
                new Class<?>[] {Requests.class},
                (proxy, method, arguments) -> arguments[0].equals("BRU-26-7K3M-Q/secret")
                        ? Optional.of(new Shown(REQUEST, "creche", underWay))
                        : Optional.empty());
        links = new RequestLinks(world.brumeval.jdbi, requests);
    }

    @Test
    void anAppointmentIsFoundFromItsRequestOnceItIsBooked() {
        UUID held = world.held(BookingWorld.NINE, "key");
        links.link(held, "BRU-26-7K3M-Q/secret");
        assertThat(links.of(REQUEST)).isEmpty();

        world.confirm(held, "zoe@exemple.fr");
        assertThat(links.of(REQUEST)).containsExactly(held);
    }

    @Test
    void nobodyTiesAnAppointmentToARequestThatTheyMayNotSee() {
        UUID held = world.held(BookingWorld.NINE, "key");
        links.link(held, "BRU-26-7K3M-Q/guessed");
        links.link(held, "");
        world.confirm(held, "zoe@exemple.fr");
        assertThat(links.of(REQUEST)).isEmpty();
    }

    @Test
    void aRequestAtItsEndTakesNoMoreAppointments() {
        underWay = false;
        UUID held = world.held(BookingWorld.NINE, "key");
        links.link(held, "BRU-26-7K3M-Q/secret");
        world.confirm(held, "zoe@exemple.fr");
        assertThat(links.of(REQUEST)).isEmpty();
    }

    @Test
    void aTimeThatReplacesAnotherIsForTheSameRequest() {
        UUID first = world.held(BookingWorld.NINE, "key");
        links.link(first, "BRU-26-7K3M-Q/secret");
        UUID second = world.held(BookingWorld.NINE.plus(Duration.ofMinutes(20)), "key");
        links.carryOver(first, second);
        world.confirm(second, "zoe@exemple.fr");
        assertThat(links.of(REQUEST)).containsExactly(second);
    }
}
