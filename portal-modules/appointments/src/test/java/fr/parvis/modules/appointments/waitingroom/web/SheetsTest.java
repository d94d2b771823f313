package fr.parvis.modules.appointments.waitingroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.appointments.Brumeval;
import fr.parvis.modules.appointments.offer.StoredOffer;
import fr.parvis.modules.appointments.waitingroom.Room;
import fr.parvis.modules.appointments.waitingroom.Room.Counts;
import fr.parvis.modules.appointments.waitingroom.RoomRules;
import fr.parvis.modules.appointments.waitingroom.Round;
import fr.parvis.modules.appointments.waitingroom.Ticket;
import fr.parvis.modules.appointments.web.Wording;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SheetsTest {

    private static final Instant NINE = Instant.parse("2026-11-30T08:00:00Z");
    private static final RoomRules RULES =
            new RoomRules(60, 60, Duration.ofMinutes(10), Duration.ofMinutes(30), Duration.ofHours(2));

    private final Brumeval brumeval = new Brumeval();

    @Test
    void tellsPlaceAndTimeInWords() {
        Sheet sheet = sheets(NINE, 28).waiting(Ticket.of(1).withRank(341));

        assertThat(sheet.blanks())
                .containsEntry("ahead", "Il reste environ 350 personnes devant vous")
                .containsEntry("minutes", "Votre tour vient dans environ 13 minutes.")
                .containsEntry("title", "Il reste environ 350 personnes devant vous");
        assertThat(sheets(NINE, 28).waiting(Ticket.of(1).withRank(1)).blanks())
                .containsEntry("ahead", "Vous êtes la prochaine personne")
                .containsEntry("minutes", "Votre tour vient dans une minute environ.");
        assertThat(sheets(NINE, 28).waiting(Ticket.of(1).withRank(8)).blanks())
                .containsEntry("ahead", "Il reste 7 personnes devant vous");
        assertThat(sheets(NINE, 1).waiting(Ticket.of(1).withRank(9_000)).blanks())
                .containsEntry("minutes", "Votre tour vient dans plus d’une heure et demie.");
    }

    @Test
    void comesAgainSoonerTheNearerTheTurnIsAndNeverForAllAtOnce() {
        assertThat(again(9_000)).isBetween(Duration.ofSeconds(60), Duration.ofSeconds(90));
        assertThat(again(2)).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(8));
        assertThat(IntStream.range(0, 100)
                        .mapToObj(id -> sheets(NINE, 28)
                                .waiting(Ticket.of(id).withRank(9_000))
                                .again()
                                .orElseThrow())
                        .distinct()
                        .count())
                .isGreaterThan(20);
    }

    @Test
    void spreadsTheFirstLookAfterTheOpening() {
        assertThat(IntStream.range(0, 100)
                        .mapToObj(id -> sheets(NINE.minusSeconds(30), 28)
                                .before(Ticket.of(id))
                                .again()
                                .orElseThrow())
                        .toList())
                .allSatisfy(again -> assertThat(again).isGreaterThanOrEqualTo(Duration.ofSeconds(40)));
    }

    @Test
    void saysWhenTheNextTimesOpenWhereNothingIsLeft() {
        assertThat(sheets(NINE, 28).over().blanks().get("when")).isNotEmpty();
        assertThat(sheets(NINE, 28).over().isAutomatic()).isFalse();
    }

    private Duration again(int rank) {
        return sheets(NINE, 28).waiting(Ticket.of(3).withRank(rank)).again().orElseThrow();
    }

    private Sheets sheets(Instant now, double pace) {
        Room room = new Room(
                new StoredOffer(brumeval.jdbi).type(Brumeval.TYPE),
                RULES,
                new Round(NINE, !now.isBefore(NINE), false),
                new byte[32],
                new Counts(10_000, 0, 10_000, 0, pace),
                true,
                0,
                now);
        return new Sheets(room, brumeval.collectivites.current(), Wording.french(), false);
    }
}
