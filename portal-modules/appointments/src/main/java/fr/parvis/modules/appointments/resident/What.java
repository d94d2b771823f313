package fr.parvis.modules.appointments.resident;

import fr.parvis.modules.appointments.notice.Subject;
import fr.parvis.modules.appointments.web.Moments;
import java.util.List;

/**
 * An appointment as pages show it.
 *
 * @param subject what for
 * @param when day and time in words
 * @param mode how people meet
 * @param placeSlug part of the address of the page of the place
 * @param place name of the place
 * @param address of the place
 * @param access how to come
 * @param features what the place has
 * @param people how many are received
 * @param documents to bring
 */
public record What(
        String subject,
        String when,
        String mode,
        String placeSlug,
        String place,
        String address,
        String access,
        List<String> features,
        int people,
        List<String> documents) {

    /** Written for a reader. */
    public static What of(Subject subject, Moments moments) {
        return new What(
                subject.type().name(),
                moments.dayTime(subject.appointment().startsAt()),
                subject.type().mode().name(),
                subject.place().slug(),
                subject.place().name(),
                subject.place().address(),
                subject.place().access(),
                subject.place().features().stream().sorted().toList(),
                subject.appointment().people(),
                subject.type().documents());
    }
}
