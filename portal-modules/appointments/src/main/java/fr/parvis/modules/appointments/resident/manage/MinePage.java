package fr.parvis.modules.appointments.resident.manage;

import fr.parvis.modules.appointments.booking.Appointment;
import fr.parvis.modules.appointments.booking.Appointment.State;
import fr.parvis.modules.appointments.booking.Appointments;
import fr.parvis.modules.appointments.notice.Subjects;
import fr.parvis.modules.appointments.resident.Browser;
import fr.parvis.modules.appointments.resident.What;
import fr.parvis.modules.appointments.web.Visit;
import fr.parvis.modules.appointments.web.Wording;
import fr.parvis.spi.person.Resident;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** {@code mes-rendez-vous}: what the signed-in resident has booked. */
@Named("appointmentsMine")
@RequestScoped
public class MinePage {

    private Visit visit;
    private Browser browser;
    private Appointments appointments;
    private Subjects subjects;
    private Clock clock;
    private List<Card> next = List.of();
    private List<Card> past = List.of();

    /** For the container's proxy. */
    protected MinePage() {}

    @Inject
    public MinePage(Visit visit, Browser browser, Appointments appointments, Subjects subjects, Clock clock) {
        this.visit = visit;
        this.browser = browser;
        this.appointments = appointments;
        this.subjects = subjects;
        this.clock = clock;
    }

    @Transactional
    public void load() {
        Optional<Resident> resident = browser.resident();
        if (resident.isEmpty()) {
            visit.redirect("/se-connecter?retour=" + visit.path());
            return;
        }
        Instant now = clock.instant();
        List<Appointment> all = appointments.ofResident(resident.get().id()).stream()
                .filter(one -> one.state() != State.HELD)
                .toList();
        next = cards(all.stream()
                .filter(one -> isToCome(one, now))
                .sorted(Comparator.comparing(Appointment::startsAt))
                .toList());
        past = cards(all.stream()
                .filter(one -> !isToCome(one, now))
                .sorted(Comparator.comparing(Appointment::startsAt).reversed())
                .toList());
    }

    private static boolean isToCome(Appointment one, Instant now) {
        return one.endsAt().isAfter(now) && !one.state().isCancelled();
    }

    private List<Card> cards(List<Appointment> listed) {
        Wording words = Wording.in(visit.locale());
        return listed.stream()
                .map(subjects::of)
                .map(subject -> new Card(
                        What.of(subject, words.moments()),
                        "/modules/appointments/mon-rendez-vous/"
                                + subject.appointment().id(),
                        subject.appointment().state()))
                .toList();
    }

    public List<Card> getNext() {
        return next;
    }

    public List<Card> getPast() {
        return past;
    }

    /** One appointment of the list. */
    public record Card(What what, String path, State state) {}
}
