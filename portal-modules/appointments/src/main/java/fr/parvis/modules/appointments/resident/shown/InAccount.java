package fr.parvis.modules.appointments.resident.shown;

import fr.parvis.modules.appointments.booking.Appointments;
import fr.parvis.modules.appointments.notice.Subject;
import fr.parvis.modules.appointments.notice.Subjects;
import fr.parvis.modules.appointments.web.Wording;
import fr.parvis.spi.person.AccountSection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The appointments to come, in their resident's account. */
@ApplicationScoped
public class InAccount implements AccountSection {

    private Appointments appointments;
    private Subjects subjects;
    private Clock clock;

    /** For the container's proxy. */
    protected InAccount() {}

    @Inject
    public InAccount(Appointments appointments, Subjects subjects, Clock clock) {
        this.appointments = appointments;
        this.subjects = subjects;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Content of(UUID residentId, Locale locale) {
        Wording words = Wording.in(locale);
        List<Entry> entries = appointments.ofResident(residentId).stream()
                .filter(one -> one.bookedAt().isPresent() && !one.state().isCancelled())
                .filter(one -> one.endsAt().isAfter(clock.instant()))
                .map(subjects::of)
                .sorted(Comparator.comparing(subject -> subject.appointment().startsAt()))
                .map(subject -> entry(subject, words))
                .toList();
        return new Content(
                words.text("book.mine.title"),
                entries,
                new Entry(words.text("book.mine.all"), "", "/modules/appointments/mes-rendez-vous"));
    }

    private static Entry entry(Subject subject, Wording words) {
        return new Entry(
                words.moments().dayTime(subject.appointment().startsAt()),
                subject.type().name(),
                "/modules/appointments/mon-rendez-vous/" + subject.appointment().id());
    }
}
