package fr.parvis.modules.appointments.offer;

import fr.parvis.modules.appointments.openings.Interval;
import fr.parvis.spi.collectivite.Collectivite;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What an appointment is for.
 *
 * @param durationMinutes length for one person
 * @param bufferBefore minutes that the resource needs before it
 * @param bufferAfter minutes that the resource needs after it
 * @param capacity seats of a collective appointment; empty for an individual one
 * @param maxPeople people that are received in one go, one after the other
 * @param changeUntilMinutes how long before its start the resident may move or cancel it
 */
public record AppointmentType(
        UUID id,
        String slug,
        String name,
        String summary,
        String service,
        String theme,
        List<String> keywords,
        int durationMinutes,
        int bufferBefore,
        int bufferAfter,
        int minNoticeMinutes,
        int maxNoticeDays,
        Audience audience,
        Mode mode,
        Optional<Integer> capacity,
        int maxPeople,
        boolean checkContact,
        List<String> documents,
        String instructions,
        Optional<String> procedureId,
        int changeUntilMinutes,
        Release release,
        boolean waitingList,
        Optional<String> antsReason) {

    /** Address of the page of its free times, from the portal's root. */
    public String slotsPath() {
        return "/modules/appointments/creneaux/" + slug;
    }

    /** Its id in the catalogue. */
    public String catalogueId() {
        return "rendez-vous-" + slug;
    }

    /** Whom to phone about it: the service, else the collectivité. */
    public String phone(Collectivite collectivite) {
        return Optional.ofNullable(collectivite.services().get(service))
                .flatMap(Collectivite.Service::phone)
                .orElse(collectivite.contact().phone());
    }

    /** What one person or more take of a resource from a start, without buffers. */
    public Interval taking(Instant start, int people) {
        return new Interval(start, start.plus(Duration.ofMinutes((long) durationMinutes * people)));
    }

    /** The same with buffers. */
    public Interval withBuffers(Interval taken) {
        return new Interval(
                taken.start().minus(Duration.ofMinutes(bufferBefore)),
                taken.end().plus(Duration.ofMinutes(bufferAfter)));
    }

    /** Whether residents may take a start now: neither too near, nor too far, nor still to be released. */
    public boolean isOpen(Instant start, Instant now) {
        return !start.isBefore(now.plus(Duration.ofMinutes(minNoticeMinutes)))
                && !start.isAfter(now.plus(Duration.ofDays(maxNoticeDays)))
                && release.isOpen(start, now);
    }

    /** Who may book. */
    public enum Audience {
        EVERYONE,
        SIGNED_IN,
        INVITED,
        PRESCRIBER,
        AGENTS
    }

    /** How people meet. */
    public enum Mode {
        IN_PERSON,
        PHONE,
        VIDEO,
        HOME
    }
}
