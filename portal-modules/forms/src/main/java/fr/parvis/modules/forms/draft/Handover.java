package fr.parvis.modules.forms.draft;

import fr.parvis.modules.forms.calendar.WorkingDays;
import fr.parvis.modules.forms.definition.Handling;
import fr.parvis.modules.forms.definition.Procedure;
import fr.parvis.modules.forms.definition.Retention;
import fr.parvis.modules.forms.display.Sections;
import fr.parvis.modules.forms.interview.AskedQuestion;
import fr.parvis.modules.forms.interview.Interview;
import fr.parvis.modules.forms.rules.Situation;
import fr.parvis.spi.person.Resident;
import fr.parvis.spi.request.Applicant;
import fr.parvis.spi.request.Channel;
import fr.parvis.spi.request.NewRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What the portal must know of a complete draft to make a request of it.
 *
 * @param interview the draft as it was checked
 * @param situation who submits, and when
 */
public record Handover(Interview interview, Situation situation) {

    /** Offices close before midnight: what is due on a day is due by its evening. */
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    /** The request of a draft. */
    public NewRequest request(Draft draft, Optional<Resident> resident) {
        Procedure procedure = interview.definition().procedure();
        Handling handling = procedure.handling();
        return new NewRequest(
                draft.id(),
                "forms",
                procedure.id(),
                draft.revision(),
                procedure.overview().title(),
                procedure.overview().service(),
                applicant(resident),
                Channel.ONLINE,
                handling.urgentWhen()
                        .filter(urgent -> interview
                                .definition()
                                .rulebook()
                                .evaluate(urgent, interview.facts())
                                .isTrue())
                        .isPresent(),
                handling.sensitive(),
                dueAt(handling),
                retentionDays(handling.retention()),
                documents());
    }

    /** The first name and address given in answers; the account's where none was asked. */
    private Applicant applicant(Optional<Resident> resident) {
        String typed = Stream.of(purpose("given-name"), purpose("family-name"))
                .flatMap(Optional::stream)
                .reduce((given, family) -> given + " " + family)
                .or(() -> purpose("name"))
                .or(() -> purpose("organization"))
                .orElse("");
        String name = typed.isEmpty() ? resident.map(Resident::displayName).orElse("") : typed;
        return new Applicant(
                resident.map(Resident::id), name, purpose("email").or(() -> resident.flatMap(Resident::email)));
    }

    private Optional<String> purpose(String token) {
        return asked().filter(asked -> asked.question().purpose().equals(Optional.of(token)))
                .flatMap(asked -> asked.answer().stream())
                .map(Object::toString)
                .findFirst();
    }

    private Optional<Instant> dueAt(Handling handling) {
        Optional<LocalDate> target = handling.targetDays().isPresent()
                ? Optional.of(WorkingDays.plus(
                        situation.today(), handling.targetDays().getAsInt()))
                : handling.silence().map(silence -> situation.today().plusMonths(silence.months()));
        return target.map(day -> day.atTime(EVENING).atZone(Situation.FRANCE).toInstant());
    }

    /** Days after the end of the request; what is counted from a later day is counted as if the request ended today. */
    private int retentionDays(Retention retention) {
        LocalDate today = situation.today();
        LocalDate from = switch (retention.from()) {
            case CLOSING -> today;
            case SCHOOL_YEAR -> endOfSchoolYear(today);
            case ANSWER ->
                answeredDay(retention).filter(day -> day.isAfter(today)).orElse(today);
        };
        return (int) ChronoUnit.DAYS.between(today, from.plus(retention.period()));
    }

    private static LocalDate endOfSchoolYear(LocalDate day) {
        LocalDate end = LocalDate.of(day.getYear(), Month.AUGUST, 31);
        return day.isAfter(end) ? end.plusYears(1) : end;
    }

    private Optional<LocalDate> answeredDay(Retention retention) {
        return asked().filter(asked -> retention.question().equals(Optional.of(asked.name())))
                .flatMap(asked -> asked.answer().stream())
                .map(answer -> LocalDate.parse(answer.toString().substring(0, "2026-01-01".length())))
                .findFirst();
    }

    private List<UUID> documents() {
        return asked().flatMap(asked -> Sections.documents(asked).stream()).toList();
    }

    private Stream<AskedQuestion> asked() {
        return interview.pages().stream().flatMap(page -> page.all());
    }
}
