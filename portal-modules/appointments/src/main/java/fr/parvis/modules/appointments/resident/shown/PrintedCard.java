package fr.parvis.modules.appointments.resident.shown;

import fr.parvis.modules.appointments.notice.Subject;
import fr.parvis.modules.appointments.resident.What;
import fr.parvis.modules.appointments.web.Moments;

/**
 * What an agent prints for who has no e-mail address; {@code /WEB-INF/appointments/card.xhtml} shows it as {@code card}.
 *
 * @param reference to say on the phone
 * @param what the appointment, in French
 * @param phone to call when one cannot come
 */
public record PrintedCard(String reference, What what, String phone) {

    /** The card of an appointment. */
    public static PrintedCard of(Subject subject) {
        return new PrintedCard(
                subject.appointment().reference().orElse(""), What.of(subject, Moments.french()), subject.phone());
    }
}
