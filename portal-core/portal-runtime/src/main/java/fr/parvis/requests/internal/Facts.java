package fr.parvis.requests.internal;

import fr.parvis.journal.Actor;
import fr.parvis.spi.request.Channel;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What never changes in a request. */
public record Facts(
        UUID id,
        String reference,
        String module,
        String procedureId,
        int procedureRevision,
        String title,
        String service,
        Channel channel,
        boolean urgent,
        boolean sensitive,
        Optional<UUID> residentId,
        String applicantName,
        Optional<String> applicantEmail,
        Instant submittedAt,
        byte[] secretSha256) {

    /** The resident as the journal knows them: by an id, never by a name. */
    public Actor applicant() {
        return new Actor(Actor.Kind.RESIDENT, residentId.map(UUID::toString).orElse("anonymous"));
    }
}
