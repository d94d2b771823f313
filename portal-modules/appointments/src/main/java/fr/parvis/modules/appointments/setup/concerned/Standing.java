package fr.parvis.modules.appointments.setup.concerned;

import fr.parvis.modules.appointments.openings.Interval;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * How an appointment to come stands with the settings.
 *
 * @param held whether somebody is only about to book it
 * @param during from its start to its end
 * @param name of the person; empty for a hold
 * @param service that it is for
 * @param deskId the desk that it takes time of
 * @param offered whether type, place and desk are in use, and the desk serves the type
 * @param received whether the desk receives for the type all that time
 * @param fits whether it is as long as the type says
 * @param where how and where people meet
 */
record Standing(
        UUID id,
        boolean held,
        Interval during,
        String reference,
        String name,
        String type,
        String service,
        UUID placeId,
        String placeSlug,
        String place,
        UUID deskId,
        String desk,
        boolean offered,
        boolean received,
        boolean fits,
        String where) {

    /** Why it no longer is as it was, if so. */
    Optional<Reason> worseThan(Standing before) {
        if (before.offered && !offered) {
            return Optional.of(Reason.OFF);
        }
        if (before.received && !received) {
            return Optional.of(Reason.HOURS);
        }
        if (!before.where.equals(where)) {
            return Optional.of(Reason.WHERE);
        }
        return before.fits && !fits ? Optional.of(Reason.LENGTH) : Optional.empty();
    }

    Standing receivedOrNot(boolean known) {
        return new Standing(
                id, held, during, reference, name, type, service, placeId, placeSlug, place, deskId, desk, offered,
                known, fits, where);
    }

    Instant startsAt() {
        return during.start();
    }
}
