package fr.parvis.modules.appointments.ants.numbers;

import fr.parvis.modules.appointments.ants.coordination.Known;
import fr.parvis.modules.appointments.ants.coordination.Told;
import fr.parvis.modules.appointments.booking.PreApplications.Remark;
import fr.parvis.modules.appointments.openings.Timetable;
import fr.parvis.modules.appointments.web.Wording;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Locale;

/** What residents read about their numbers. */
@ApplicationScoped
public class Remarks {

    private Collectivites collectivites;

    /** For the container's proxy. */
    protected Remarks() {}

    @Inject
    public Remarks(Collectivites collectivites) {
        this.collectivites = collectivites;
    }

    Remark missing(int index) {
        return new Remark(index, true, text("missing", phone()));
    }

    Remark refused(int index, String key) {
        return new Remark(index, true, text(key));
    }

    /** A number that no appointment can be taken with. */
    Remark of(int index, Known.State state) {
        return new Remark(index, true, text(state.name().toLowerCase(Locale.ROOT), phone()));
    }

    /** It cannot be verified now, so it cannot be used now. */
    Remark noAnswer() {
        return new Remark(0, true, text("no-answer", phone()));
    }

    /** It could not be verified, and may be used nevertheless. */
    Remark unverified() {
        return new Remark(0, false, text("unverified"));
    }

    /** Another appointment with the number in this portal. */
    Remark here(int index, String number, Told told) {
        return new Remark(
                index,
                false,
                text(
                        "elsewhere",
                        number,
                        told.place(),
                        Wording.french().moments().dayTime(told.start())));
    }

    /** Another appointment with the number that the State knows. */
    Remark elsewhere(int index, String number, Known.Meeting meeting) {
        return new Remark(index, false, text("elsewhere", number, meeting.place(), when(meeting)));
    }

    /** The service writes local times in more than one way; what cannot be read is shown as it came. */
    private static String when(Known.Meeting meeting) {
        try {
            LocalDateTime local = LocalDateTime.parse(meeting.minute().replace(' ', 'T'));
            return Wording.french()
                    .moments()
                    .dayTime(local.atZone(Timetable.ZONE).toInstant());
        } catch (DateTimeException e) {
            return meeting.date();
        }
    }

    private String phone() {
        return collectivites.current().contact().phone();
    }

    private static String text(String key, Object... arguments) {
        return Wording.french().text("ants.number." + key, arguments);
    }
}
