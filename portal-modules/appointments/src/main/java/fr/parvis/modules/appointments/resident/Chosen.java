package fr.parvis.modules.appointments.resident;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * A free time that somebody chose in a list.
 *
 * @param startsAt when
 * @param place slug of the place
 */
public record Chosen(Instant startsAt, String place) {

    /** Reads what a list sends back. */
    public static Optional<Chosen> of(String value) {
        int split = value.indexOf('~');
        if (split < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Chosen(Instant.parse(value.substring(0, split)), value.substring(split + 1)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
