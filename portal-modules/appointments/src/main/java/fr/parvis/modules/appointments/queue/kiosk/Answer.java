package fr.parvis.modules.appointments.queue.kiosk;

import fr.parvis.modules.appointments.booking.Appointment;
import fr.parvis.modules.appointments.offer.Offer;
import fr.parvis.modules.appointments.offer.Place;
import fr.parvis.modules.appointments.queue.Hall;
import fr.parvis.modules.appointments.queue.kiosk.Announcement.InARoom;
import fr.parvis.modules.appointments.queue.kiosk.Announcement.NotNow;
import fr.parvis.modules.appointments.queue.kiosk.Announcement.Why;
import fr.parvis.modules.appointments.web.Wording;

/**
 * What the kiosk answers to who gets no number. It names nobody: others look on.
 *
 * @param expected whether they may stay
 * @param text what is the matter, in a sentence
 * @param when when the appointment is; empty when that helps nobody
 * @param where where it is; empty when it is here
 * @param access how to get there
 * @param advice what to do
 */
public record Answer(boolean expected, String text, String when, String where, String access, String advice) {

    static Answer of(Announcement announcement, Offer offer, Hall hall, Wording words) {
        if (announcement instanceof InARoom room) {
            String text =
                    words.text("hall.kiosk.room", room.room(), words.moments().time(room.at()));
            return new Answer(true, text, "", "", "", words.text("hall.kiosk.room.advice"));
        }
        NotNow notNow = (NotNow) announcement;
        Appointment appointment = notNow.appointment();
        Place place = offer.place(appointment.placeId());
        String key = "hall.kiosk." + notNow.why();
        boolean dated = notNow.why() != Why.CANCELLED && notNow.why() != Why.OVER;
        boolean elsewhere = notNow.why() == Why.ELSEWHERE;
        String opens = words.moments()
                .time(appointment.startsAt().minusSeconds(60L * hall.rules().earlyMinutes()));
        return new Answer(
                false,
                words.text(key),
                dated ? words.moments().dayTime(appointment.startsAt()) : "",
                elsewhere ? place.name() + ", " + place.address() : "",
                elsewhere ? place.access() : "",
                words.text(key + ".advice", opens));
    }
}
