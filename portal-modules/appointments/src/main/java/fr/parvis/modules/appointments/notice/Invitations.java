package fr.parvis.modules.appointments.notice;

import fr.parvis.modules.appointments.booking.Appointment;
import fr.parvis.modules.appointments.notice.Invitation.Party;
import fr.parvis.modules.appointments.offer.AppointmentType;
import fr.parvis.modules.appointments.web.Moments;
import fr.parvis.modules.appointments.web.Wording;
import fr.parvis.spi.collectivite.Collectivite;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Writes what a resident's calendar is to know of an appointment. */
@ApplicationScoped
public class Invitations {

    private Clock clock;

    /** For the container's proxy. */
    protected Invitations() {}

    @Inject
    public Invitations(Clock clock) {
        this.clock = clock;
    }

    /**
     * The invitation.
     *
     * @param path of the page that shows it, from the portal's root
     */
    public Invitation of(Subject subject, String path) {
        Appointment appointment = subject.appointment();
        Collectivite here = subject.collectivite();
        return new Invitation(
                appointment.id() + "@" + URI.create(here.baseUrl()).getHost(),
                appointment.sequence(),
                clock.instant(),
                appointment.startsAt(),
                appointment.endsAt(),
                Moments.french().zone(),
                subject.type().name(),
                subject.isInPerson()
                        ? subject.place().name() + ", " + subject.place().address()
                        : "",
                description(subject),
                path.isEmpty() ? "" : here.baseUrl() + path,
                new Party(here.name(), here.contact().email()),
                appointment
                        .email()
                        .map(email ->
                                new Party((appointment.givenNames() + " " + appointment.familyName()).strip(), email)));
    }

    private static String description(Subject subject) {
        Wording words = Wording.french();
        List<String> lines = new ArrayList<>();
        subject.appointment().reference().ifPresent(reference -> lines.add(words.text("notice.reference", reference)));
        if (subject.type().mode() != AppointmentType.Mode.IN_PERSON) {
            lines.add(words.text("book.mode." + subject.type().mode()));
        }
        if (!subject.type().documents().isEmpty()) {
            lines.add(
                    words.text("notice.bring", String.join(" ; ", subject.type().documents())));
        }
        lines.add(words.text("notice.call", subject.phone()));
        return String.join("\n", lines);
    }
}
