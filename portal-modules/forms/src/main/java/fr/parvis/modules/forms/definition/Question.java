package fr.parvis.modules.forms.definition;

import java.util.Optional;

/**
 * A question.
 *
 * @param id stable id: an answer is kept under it
 * @param label the question as the resident reads it
 * @param shortLabel the same in a few words, for summaries and errors
 * @param help one sentence under the label
 * @param requirement whether an answer is needed
 * @param when when it is asked; always if empty
 * @param prefill what it is filled with before the resident answers
 * @param lockedWhen when the prefilled answer cannot be changed
 * @param purpose HTML autocomplete token of a question on the resident, e.g. {@code family-name}
 * @param kind what an answer is
 */
public record Question(
        String id,
        String label,
        String shortLabel,
        Optional<String> help,
        Requirement requirement,
        Optional<Formula> when,
        Optional<Formula> prefill,
        Optional<Formula> lockedWhen,
        Optional<String> purpose,
        Kind kind) {

    /** Whether residents answer it: not a text nor a computed value. */
    public boolean isAsked() {
        return !(kind instanceof Kind.Information) && !(kind instanceof Kind.Computed);
    }

    /**
     * Whether an answer is needed.
     *
     * @param always always, when asked
     * @param when only then
     */
    public record Requirement(boolean always, Optional<Formula> when) {

        public static final Requirement REQUIRED = new Requirement(true, Optional.empty());
        public static final Requirement OPTIONAL = new Requirement(false, Optional.empty());
    }
}
