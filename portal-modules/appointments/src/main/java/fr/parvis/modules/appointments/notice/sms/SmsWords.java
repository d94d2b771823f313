package fr.parvis.modules.appointments.notice.sms;

import fr.parvis.modules.appointments.notice.Subject;
import fr.parvis.modules.appointments.web.Wording;

/** Words of text messages: two parts of the network at most, however long the names. */
public final class SmsWords {

    static final int LONGEST_NAME = 24;
    /** Letters of the subject of an appointment. */
    public static final int LONGEST_TYPE = 36;

    static final int LONGEST_PLACE = 40;

    private final Wording words = Wording.french();

    /** About an appointment to which the reader is expected, with the link that changes it. */
    String expected(String kind, Subject subject, String link) {
        return words.text("sms." + kind, name(subject), type(subject), when(subject), place(subject)) + " "
                + words.text("sms.change", link);
    }

    String cancelled(Subject subject) {
        return words.text("sms.cancelled", name(subject), type(subject), when(subject), subject.phone());
    }

    String refused(String phone) {
        return words.text("sms.refused", phone);
    }

    private String when(Subject subject) {
        return words.moments().dayTime(subject.appointment().startsAt());
    }

    private static String name(Subject subject) {
        return shortened(subject.collectivite().name(), LONGEST_NAME);
    }

    private static String type(Subject subject) {
        return shortened(subject.type().name(), LONGEST_TYPE);
    }

    private String place(Subject subject) {
        return subject.isInPerson()
                ? shortened(subject.place().name(), LONGEST_PLACE)
                : words.text("sms.mode." + subject.type().mode());
    }

    /** A name that fits into so many letters. */
    public static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1).strip() + ".";
    }
}
