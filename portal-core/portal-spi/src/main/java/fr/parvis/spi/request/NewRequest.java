package fr.parvis.spi.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a module hands over when a resident submits.
 *
 * @param submissionKey identifies the act of submitting: a second call with the same key gives the first one's result
 * @param moduleId the module that knows the content
 * @param procedureId the procedure
 * @param procedureRevision the revision of the procedure that the resident answered
 * @param title title of the procedure at that time
 * @param service slug of the service in charge
 * @param applicant who asks
 * @param channel how it came
 * @param urgent whether it goes to the top of the inbox
 * @param sensitive whether its content must stay out of e-mails and statistics
 * @param dueAt when the service must have answered, if there is a target
 * @param retentionDays days for which it is kept after its end
 * @param documents documents that belong to it from now on
 */
public record NewRequest(
        UUID submissionKey,
        String moduleId,
        String procedureId,
        int procedureRevision,
        String title,
        String service,
        Applicant applicant,
        Channel channel,
        boolean urgent,
        boolean sensitive,
        Optional<Instant> dueAt,
        int retentionDays,
        List<UUID> documents) {}
