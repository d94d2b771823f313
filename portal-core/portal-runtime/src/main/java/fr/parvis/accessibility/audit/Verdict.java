package fr.parvis.accessibility.audit;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is known of a criterion, under the codes that auditors use. */
public enum Verdict {
    @JsonProperty("C")
    CONFORM,
    @JsonProperty("NC")
    NOT_CONFORM,
    @JsonProperty("NA")
    NOT_APPLICABLE,
    /** Nobody and nothing has decided. It is never counted as met. */
    @JsonProperty("NT")
    NOT_JUDGED;

    /** Of two things known of the same criterion on two pages, what they make together. */
    public Verdict and(Verdict other) {
        if (this == NOT_CONFORM || other == NOT_CONFORM) {
            return NOT_CONFORM;
        }
        if (this == NOT_JUDGED || other == NOT_JUDGED) {
            return NOT_JUDGED;
        }
        return this == CONFORM || other == CONFORM ? CONFORM : NOT_APPLICABLE;
    }
}
