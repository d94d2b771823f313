package fr.parvis.modules.forms.definition;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What becomes of a request once submitted.
 *
 * @param targetDays working days in which the service means to answer
 * @param silence what no answer in time means in law
 * @param retention how long it is kept
 * @param sensitive whether it stays out of e-mails and statistics
 * @param urgentWhen when it goes to the top of the inbox
 * @param opinions services that are heard before the decision
 * @param documents what is issued
 */
public record Handling(
        OptionalInt targetDays,
        Optional<Silence> silence,
        Retention retention,
        boolean sensitive,
        Optional<Formula> urgentWhen,
        List<Opinion> opinions,
        List<IssuedDocument> documents) {

    /**
     * What the collectivité's silence means (CRPA L231-1, L231-4).
     *
     * @param months after how many months
     * @param accepted whether it means acceptance; refusal otherwise
     */
    public record Silence(int months, boolean accepted) {}

    /**
     * A technical opinion that agents ask for.
     *
     * @param service slug of the service that gives it
     * @param label what it is about
     */
    public record Opinion(String service, String label) {}

    /**
     * A document issued at the end of a request.
     *
     * @param onAcceptance whether it is issued for an acceptance; for a refusal otherwise
     * @param title its title
     * @param words its text, if the procedure gives one
     */
    public record IssuedDocument(boolean onAcceptance, String title, Optional<String> words) {}
}
