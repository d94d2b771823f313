package fr.parvis.accessibility.declaration;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a collectivité alone knows of its declaration, from its file {@code declaration.yaml}.
 *
 * @param established when the declaration was first made
 * @param updated when it was last changed
 * @param plan address of the multi-year plan
 * @param actions address of the plan of action of the year
 * @param review address of the review of the year before
 * @param form address of a form to report a difficulty
 * @param audit an audit that people made of all criteria
 * @param failures what is known not to be accessible
 * @param derogations what would be a disproportionate burden
 * @param exempt what the law does not ask for
 * @param testedWith browsers and assistive technologies that people tested with
 */
public record OwnPart(
        Optional<LocalDate> established,
        Optional<LocalDate> updated,
        Optional<String> plan,
        Optional<String> actions,
        Optional<String> review,
        Optional<String> form,
        Optional<OutsideAudit> audit,
        List<String> failures,
        List<Derogation> derogations,
        List<String> exempt,
        @JsonProperty("tested-with") List<String> testedWith) {

    /** Of a collectivité that has said nothing yet. */
    static final OwnPart NONE = new OwnPart(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    public OwnPart {
        failures = failures == null ? List.of() : List.copyOf(failures);
        derogations = derogations == null ? List.of() : List.copyOf(derogations);
        exempt = exempt == null ? List.of() : List.copyOf(exempt);
        testedWith = testedWith == null ? List.of() : List.copyOf(testedWith);
    }

    /** Without addresses that were left blank. */
    OwnPart written() {
        return new OwnPart(
                established,
                updated,
                given(plan),
                given(actions),
                given(review),
                given(form),
                audit,
                failures,
                derogations,
                exempt,
                testedWith);
    }

    private static Optional<String> given(Optional<String> text) {
        return text.filter(given -> !given.isBlank());
    }

    /**
     * A content that stays as it is.
     *
     * @param content which
     * @param reason why the burden would be disproportionate
     * @param instead how people get it otherwise
     */
    public record Derogation(String content, String reason, String instead) {}
}
