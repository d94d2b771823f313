package fr.parvis.modules.appointments.linked;

import fr.parvis.modules.appointments.booking.Appointment;
import fr.parvis.modules.appointments.booking.Appointment.State;
import fr.parvis.modules.appointments.booking.Appointments;
import fr.parvis.modules.appointments.notice.Subject;
import fr.parvis.modules.appointments.notice.Subjects;
import fr.parvis.modules.appointments.offer.AppointmentType;
import fr.parvis.modules.appointments.offer.AppointmentType.Audience;
import fr.parvis.modules.appointments.offer.Offer;
import fr.parvis.modules.appointments.openings.Timetable;
import fr.parvis.modules.appointments.web.Wording;
import fr.parvis.spi.person.CurrentResident;
import fr.parvis.spi.request.RequestSection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** On the page of a request, the appointments taken for it, and those that can be taken. */
@ApplicationScoped
public class InRequest implements RequestSection {

    private static final Set<Audience> ANYBODY = Set.of(Audience.EVERYONE, Audience.SIGNED_IN);

    private RequestLinks links;
    private Appointments appointments;
    private Subjects subjects;
    private Offer offer;
    private CurrentResident residents;

    /** For the container's proxy. */
    protected InRequest() {}

    @Inject
    public InRequest(
            RequestLinks links, Appointments appointments, Subjects subjects, Offer offer, CurrentResident residents) {
        this.links = links;
        this.appointments = appointments;
        this.subjects = subjects;
        this.offer = offer;
        this.residents = residents;
    }

    @Override
    @Transactional
    public Optional<Content> forResident(Shown request, String key, Locale locale) {
        Wording words = Wording.in(locale);
        List<Subject> taken = taken(request);
        Stream<Entry> entries = Stream.concat(
                taken.stream().map(one -> entry(one, words, this::ownPage)),
                toTake(request, taken).map(type -> invitation(type, key, words)));
        return content(entries.toList(), words);
    }

    @Override
    @Transactional
    public Optional<Content> forAgent(Shown request, Locale locale) {
        Wording words = Wording.in(locale);
        return content(
                taken(request).stream()
                        .map(one -> entry(one, words, InRequest::dayPage))
                        .toList(),
                words);
    }

    private List<Subject> taken(Shown request) {
        return links.of(request.id()).stream()
                .flatMap(id -> appointments.find(id).stream())
                .map(subjects::of)
                .toList();
    }

    /** What the procedure needs and nobody comes for yet. */
    private Stream<AppointmentType> toTake(Shown request, List<Subject> taken) {
        return offer.types().stream()
                .filter(type -> request.underWay() && ANYBODY.contains(type.audience()))
                .filter(type ->
                        type.procedureId().filter(request.procedureId()::equals).isPresent())
                .filter(type -> taken.stream().noneMatch(one -> isFor(one, type)));
    }

    private static boolean isFor(Subject taken, AppointmentType type) {
        State state = taken.appointment().state();
        return taken.type().id().equals(type.id()) && !state.isCancelled() && state != State.NO_SHOW;
    }

    private static Optional<Content> content(List<Entry> entries, Wording words) {
        return entries.isEmpty() ? Optional.empty() : Optional.of(new Content(words.text("linked.title"), entries));
    }

    private static Entry entry(Subject taken, Wording words, Function<Subject, Optional<String>> page) {
        Appointment appointment = taken.appointment();
        return new Entry(
                words.text(
                        "linked.state." + appointment.state(), words.moments().dayTime(appointment.startsAt())),
                taken.type().name() + ", " + taken.place().name(),
                page.apply(taken));
    }

    private static Entry invitation(AppointmentType type, String key, Wording words) {
        return new Entry(
                words.text("linked.take"),
                type.name(),
                Optional.of(type.slotsPath() + "?demande=" + URLEncoder.encode(key, StandardCharsets.UTF_8)));
    }

    /** Who only has the link of the request finds the appointment in its mail. */
    private Optional<String> ownPage(Subject taken) {
        return residents
                .get()
                .filter(resident -> taken.appointment()
                        .residentId()
                        .filter(resident.id()::equals)
                        .isPresent())
                .map(own -> "/modules/appointments/mon-rendez-vous/"
                        + taken.appointment().id());
    }

    private static Optional<String> dayPage(Subject taken) {
        return Optional.of("/agent/modules/appointments/jour?lieu=%s&jour=%s"
                .formatted(
                        taken.place().slug(),
                        taken.appointment().startsAt().atZone(Timetable.ZONE).toLocalDate()));
    }
}
