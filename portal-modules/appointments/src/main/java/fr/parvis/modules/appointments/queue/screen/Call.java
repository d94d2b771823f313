package fr.parvis.modules.appointments.queue.screen;

import fr.parvis.modules.appointments.queue.Ticket;
import fr.parvis.modules.appointments.web.Wording;

/**
 * A call on the screen.
 *
 * @param ring changes with each call of the number
 * @param number as people read it
 * @param where the desk, or that an agent comes
 * @param said what a voice says
 */
public record Call(String ring, String number, String where, String said) {

    private static final int FIRST_DIGIT = 1;

    static Call of(Ticket ticket, Wording words) {
        String where = ticket.desk().orElseGet(() -> words.text("hall.screen.fetched"));
        String digits = ticket.label().substring(FIRST_DIGIT).replaceFirst("^0+", "");
        String spoken = ticket.label().substring(0, FIRST_DIGIT) + " " + digits;
        return new Call(
                ticket.label() + "-" + ticket.calls(),
                ticket.label(),
                where,
                words.text("hall.screen.said", spoken, where));
    }
}
