package fr.parvis.modules.appointments.notice;

import fr.parvis.modules.appointments.booking.Appointment;
import fr.parvis.modules.appointments.web.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What mails say about an appointment, a paragraph each. */
final class MailTexts {

    private final Wording words = Wording.french();

    String subject(String kind, Object argument) {
        return words.text("notice." + kind + ".subject", argument);
    }

    String when(Instant moment) {
        return words.moments().dayTime(moment);
    }

    String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    /** When, where, what to bring, how to change it. */
    List<String> facts(Subject subject) {
        Appointment appointment = subject.appointment();
        List<String> said = new ArrayList<>();
        said.add(text("notice.when", when(appointment.startsAt())));
        said.add(where(subject));
        if (appointment.people() > 1) {
            said.add(text("notice.people", appointment.people()));
        }
        if (!subject.type().documents().isEmpty()) {
            said.add(text("notice.bring", String.join(" ; ", subject.type().documents())));
        }
        if (subject.isInPerson() && !subject.place().access().isEmpty()) {
            said.add(text("notice.access", subject.place().access()));
        }
        appointment.reference().ifPresent(reference -> said.add(text("notice.reference", reference)));
        said.add(text("notice.change", when(subject.changeUntil())) + " " + text("notice.call", subject.phone()));
        return said;
    }

    private String where(Subject subject) {
        return switch (subject.type().mode()) {
            case IN_PERSON ->
                text(
                        "notice.where",
                        subject.place().name() + ", " + subject.place().address());
            case PHONE ->
                text("notice.where.PHONE", subject.appointment().phone().orElse(""));
            case VIDEO, HOME -> text("notice.where." + subject.type().mode());
        };
    }
}
