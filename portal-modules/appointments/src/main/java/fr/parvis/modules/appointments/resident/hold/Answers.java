package fr.parvis.modules.appointments.resident.hold;

import fr.parvis.modules.appointments.booking.Appointment;
import fr.parvis.modules.appointments.booking.Appointment.State;
import java.util.HashMap;
import java.util.Map;

/** What somebody has answered once and is not asked again. */
final class Answers {

    /** The appointment that this one comes beside; never read from a form. */
    static final String BESIDE = "avec";

    private Answers() {}

    /** What was typed for a hold; of an appointment, who comes and how to reach them. */
    static Map<String, String> of(Appointment before) {
        if (before.state() == State.HELD) {
            return before.typed();
        }
        Map<String, String> answers = new HashMap<>();
        answers.put("prenoms", before.givenNames());
        answers.put("nom", before.familyName());
        before.email().ifPresent(email -> answers.put("courriel", email));
        before.phone().ifPresent(phone -> answers.put("telephone", phone));
        answers.put(BESIDE, before.id().toString());
        return answers;
    }

    /** What a form sends, with what it does not ask. */
    static Map<String, String> typed(Appointment hold, Map<String, String> sent) {
        Map<String, String> answers = new HashMap<>(sent);
        answers.remove(BESIDE);
        if (hold.typed().containsKey(BESIDE)) {
            answers.put(BESIDE, hold.typed().get(BESIDE));
        }
        return answers;
    }
}
