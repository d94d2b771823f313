package fr.parvis.modules.appointments.calendars;

import fr.parvis.modules.appointments.calendars.ics.BusyTimes;
import fr.parvis.modules.appointments.calendars.ics.UnreadableCalendar;
import fr.parvis.modules.appointments.calendars.outside.Answer;
import fr.parvis.modules.appointments.calendars.outside.CalendarFetch;
import fr.parvis.modules.appointments.calendars.outside.Trouble;
import fr.parvis.spi.job.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the calendars that are kept elsewhere, one after the other, each every quarter of an hour. */
@ApplicationScoped
public class CalendarReading implements Job {

    /** Longer than anybody may book ahead. */
    private static final int HORIZON_DAYS = 370;

    /** What is not read in this time waits for the next run: slow servers must not keep a transaction open for long. */
    private static final Duration A_RUN = Duration.ofSeconds(20);

    private OutsideCalendars calendars;
    private CalendarFetch fetch;
    private Clock clock;

    /** For the container's proxy. */
    protected CalendarReading() {}

    @Inject
    public CalendarReading(OutsideCalendars calendars, CalendarFetch fetch, Clock clock) {
        this.calendars = calendars;
        this.fetch = fetch;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "appointments-calendars";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    @Transactional
    public void run() {
        Instant end = clock.instant().plus(A_RUN);
        Optional<OutsideCalendar> due = calendars.due();
        while (due.isPresent()) {
            read(due.get());
            due = clock.instant().isBefore(end) ? calendars.due() : Optional.empty();
        }
    }

    private void read(OutsideCalendar calendar) {
        LocalDate today = calendars.today();
        // What comes again has to be followed further every day, even in a calendar that did not change.
        boolean fresh = calendar.expandedOn().filter(today::equals).isPresent();
        Answer answer =
                fetch.get(calendar.address(), fresh ? calendar.etag() : "", fresh ? calendar.lastModified() : "");
        if (answer instanceof Answer.Text version) {
            take(calendar, version, today);
        } else if (answer instanceof Answer.Failed failed) {
            calendars.fail(calendar, failed.trouble());
        } else {
            calendars.confirm(calendar);
        }
    }

    private void take(OutsideCalendar calendar, Answer.Text version, LocalDate today) {
        try {
            calendars.take(
                    calendar, version, BusyTimes.of(version.text(), today.minusDays(1), today.plusDays(HORIZON_DAYS)));
        } catch (UnreadableCalendar e) {
            calendars.fail(calendar, Trouble.valueOf(e.reason().name()));
        }
    }
}
