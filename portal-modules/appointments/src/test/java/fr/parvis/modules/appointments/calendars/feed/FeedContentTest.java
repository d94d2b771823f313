package fr.parvis.modules.appointments.calendars.feed;

import static fr.parvis.modules.appointments.booking.BookingWorld.DESK;
import static fr.parvis.modules.appointments.booking.BookingWorld.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.appointments.Brumeval;
import fr.parvis.modules.appointments.booking.BookingWorld;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FeedContentTest {

    private final BookingWorld world = new BookingWorld();
    private final Feeds feeds = new Feeds(world.brumeval.jdbi, world.brumeval.collectivites, world.brumeval.clock);
    private final FeedContent content =
            new FeedContent(world.brumeval.jdbi, feeds, world.brumeval.collectivites, world.brumeval.clock);
    private UUID booked;

    @BeforeEach
    void book() {
        booked = world.held(NINE, "a");
        world.confirm(booked, "zoe@exemple.fr");
        world.held(NINE.plus(Duration.ofHours(1)), "b");
    }

    @Test
    void itTellsTypeNumberAndPlaceAndNobodysName() {
        String calendar = feed(false).orElseThrow();

        assertThat(unfolded(calendar))
                .contains(
                        "UID:" + booked + "@brumeval.localhost",
                        "SEQUENCE:0",
                        "DTSTART:20261201T080000Z",
                        "SUMMARY:Carte d’identité – RDV-",
                        "LOCATION:Mairie")
                .doesNotContain("Zoé", "Durand", "zoe@exemple.fr")
                .containsOnlyOnce("BEGIN:VEVENT");
        assertThat(unfolded(feed(true).orElseThrow())).contains("Zoé Durand");
    }

    @Test
    void theSameAppointmentsGiveTheSameBytesAndAMoveAnotherSequence() {
        String key = key(feeds.renew(DESK, false, "Amel"));
        String before = content.of(key).orElseThrow();
        world.brumeval.wait(Duration.ofHours(1));
        assertThat(content.of(key)).contains(before);

        world.transaction(() -> world.bookings.move(booked, Brumeval.PLACE, NINE.plus(Duration.ofHours(2))));
        assertThat(content.of(key).orElseThrow()).contains("SEQUENCE:1", "UID:" + booked, "T100000Z");
        world.transaction(() -> world.bookings.cancel(booked, Optional.empty(), ""));
        assertThat(content.of(key).orElseThrow()).doesNotContain("VEVENT");
    }

    @Test
    void noOtherKeyOpensItAndAFormerOneNoMore() {
        String former = key(feeds.renew(DESK, false, "Amel"));
        String key = key(feeds.renew(DESK, false, "Amel"));

        assertThat(content.of(former)).isEmpty();
        assertThat(content.of(key)).isPresent();
        assertThat(content.of(key.toLowerCase() + "x")).isEmpty();
        assertThat(content.of("")).isEmpty();
        assertThat(content.of(DESK.toString())).isEmpty();
        assertThat(world.number("SELECT count(*) FROM appointments.calendar_feed"))
                .isEqualTo(1);
        feeds.end(DESK);
        assertThat(content.of(key)).isEmpty();
    }

    private Optional<String> feed(boolean names) {
        return content.of(key(feeds.renew(DESK, names, "Amel")));
    }

    private static String key(String address) {
        return address.replaceFirst(".*/", "").replace(".ics", "");
    }

    private static String unfolded(String calendar) {
        return calendar.replace("\r\n ", "");
    }
}
