package fr.parvis.modules.appointments.waitingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TicketSealTest {

    private static final Instant NINE = Instant.parse("2026-11-30T08:00:00Z");
    private static final String BROWSER = "browser";

    private final TicketSeal seal = new TicketSeal(key(1), "brumeval carte", NINE);
    private final Ticket ticket = Ticket.of(7).withRank(340).admitted(NINE.plusSeconds(600));

    @Test
    void opensWhatItSealed() {
        assertThat(seal.open(seal.seal(ticket, BROWSER), BROWSER)).contains(ticket);
    }

    @Test
    void refusesATicketThatWasChanged() {
        String sealed = seal.seal(ticket, BROWSER);

        assertThat(seal.open(sealed.replace("7.340.", "7.3."), BROWSER)).isEmpty();
        assertThat(seal.open(sealed.replace("7.340.", "8.340."), BROWSER)).isEmpty();
        assertThat(seal.open("7.1." + NINE.getEpochSecond() + "." + "A".repeat(43), BROWSER))
                .isEmpty();
        assertThat(seal.open("", BROWSER)).isEmpty();
        assertThat(seal.open("nonsense", BROWSER)).isEmpty();
        assertThat(seal.open("9".repeat(40) + ".1.1." + "A".repeat(43), BROWSER))
                .isEmpty();
    }

    @Test
    void refusesATicketThatWasCopiedToAnotherBrowser() {
        assertThat(seal.open(seal.seal(ticket, BROWSER), "another")).isEmpty();
    }

    @Test
    void refusesATicketOfAnotherCommuneOfAnotherTypeOrOfAnotherRound() {
        String sealed = seal.seal(ticket, BROWSER);

        assertThat(new TicketSeal(key(1), "saint-aubin carte", NINE).open(sealed, BROWSER))
                .isEmpty();
        assertThat(new TicketSeal(key(1), "brumeval passeport", NINE).open(sealed, BROWSER))
                .isEmpty();
        assertThat(new TicketSeal(key(1), "brumeval carte", NINE.plusSeconds(1)).open(sealed, BROWSER))
                .isEmpty();
        assertThat(new TicketSeal(key(2), "brumeval carte", NINE).open(sealed, BROWSER))
                .isEmpty();
    }

    private static byte[] key(int of) {
        byte[] key = new byte[32];
        key[0] = (byte) of;
        return key;
    }
}
