package fr.parvis.receipts;

import fr.parvis.spi.collectivite.Collectivite;
import fr.parvis.spi.request.RequestContent.Section;
import fr.parvis.spi.request.RequestContent.SilenceRule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a receipt says.
 *
 * @param collectivite who received the request
 * @param service slug of the service in charge
 * @param reference number of the request
 * @param title title of the procedure
 * @param applicant who asks, may be empty
 * @param receivedAt when it was received
 * @param dueAt when the service means to answer, if known
 * @param silence what silence means, if the law says so
 * @param answers what was answered; empty when it must not be repeated
 */
public record Receipt(
        Collectivite collectivite,
        String service,
        String reference,
        String title,
        String applicant,
        Instant receivedAt,
        Optional<Instant> dueAt,
        Optional<SilenceRule> silence,
        Optional<List<Section>> answers) {}
