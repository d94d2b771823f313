package fr.parvis.modules.appointments.calendars;

import fr.parvis.modules.appointments.web.Wording;
import fr.parvis.spi.module.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Tells administrators which calendars cannot be read, and how old what is known of them is. */
@ApplicationScoped
public class CalendarsCheckup {

    private OutsideCalendars calendars;

    /** For the container's proxy. */
    protected CalendarsCheckup() {}

    @Inject
    public CalendarsCheckup(OutsideCalendars calendars) {
        this.calendars = calendars;
    }

    @Transactional
    public List<Finding> findings() {
        return calendars.all().stream()
                .filter(calendar -> calendar.trouble().isPresent())
                .map(calendar -> new Finding(Finding.Level.WARNING, sentence(calendar)))
                .toList();
    }

    private static String sentence(OutsideCalendar calendar) {
        Wording words = Wording.french();
        String why = words.text("calendars.trouble." + calendar.trouble().orElseThrow());
        return calendar.readAt()
                .map(read -> words.text(
                        "calendars.checkup.old",
                        calendar.address().host(),
                        why,
                        words.moments().dayTime(read)))
                .orElseGet(() ->
                        words.text("calendars.checkup.never", calendar.address().host(), why));
    }
}
