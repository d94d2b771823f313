package fr.parvis.modules.appointments.desk.week.agenda;

import fr.parvis.modules.appointments.booking.Appointment.State;
import fr.parvis.modules.appointments.desk.week.Closed;
import fr.parvis.modules.appointments.openings.Interval;
import fr.parvis.modules.appointments.openings.Timetable;
import fr.parvis.modules.appointments.web.Wording;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.primefaces.model.DefaultScheduleEvent;
import org.primefaces.model.ScheduleEvent;

/** Words and looks of what stands in the calendar. */
final class Events {

    private static final String PAGES = "/agent/modules/appointments/";

    private final Wording words;
    private final Instant now;
    private final Optional<String> place;

    Events(Wording words, Instant now, Optional<String> place) {
        this.words = words;
        this.now = now;
        this.place = place;
    }

    ScheduleEvent<?> of(Taken taken) {
        boolean movable = taken.state().filter(State.BOOKED::equals).isPresent()
                && taken.during().start().isAfter(now);
        DefaultScheduleEvent.Builder<Object> event = event(taken.id().toString(), title(taken), taken.during())
                .draggable(movable)
                .styleClass(look(taken));
        taken.appointment()
                .ifPresent(id -> event.url(PAGES + "rendez-vous?id=" + id)
                        .dynamicProperty(
                                "move",
                                PAGES + "changer-horaire?id=" + id
                                        + place.map(slug -> "&lieu=" + slug).orElse("")));
        return event.build();
    }

    ScheduleEvent<?> of(Closed closed, int number) {
        String what = closed.resource().orElse(words.text("week.place"));
        String reason = closed.reason().isEmpty() ? "" : " (" + closed.reason() + ")";
        return event("closed-" + number, words.text("week.closed") + " " + what + reason, closed.during())
                .draggable(false)
                .styleClass("agenda-away")
                .build();
    }

    private String title(Taken taken) {
        String what = switch (taken.kind()) {
            case APPOINTMENT ->
                String.join(
                        " – ",
                        taken.name(),
                        taken.type(),
                        words.text("desk.state." + taken.state().orElseThrow()));
            case OTHER_SERVICE -> words.text("agenda.other-service");
            case HELD -> words.text("agenda.held");
            case SESSION -> words.text("agenda.session", taken.type(), taken.seats(), taken.capacity());
            case BLOCK -> (words.text("week.blocked") + " " + taken.name()).strip();
        };
        return what + " – " + taken.desk();
    }

    private static String look(Taken taken) {
        return taken.state()
                .map(state -> state == State.SEEN ? "agenda-done" : "agenda-expected")
                .orElse(taken.kind() == Taken.Kind.SESSION ? "agenda-expected" : "agenda-away");
    }

    private static DefaultScheduleEvent.Builder<Object> event(String id, String title, Interval during) {
        return DefaultScheduleEvent.builder()
                .id(id)
                .title(title)
                .startDate(local(during.start()))
                .endDate(local(during.end()))
                .resizable(false);
    }

    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, Timetable.ZONE);
    }
}
