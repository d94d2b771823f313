package fr.parvis.accessibility.declaration;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.parvis.accessibility.referential.Referential;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * An audit that people made of all criteria, with tools of their own.
 *
 * @param by who made it
 * @param on when
 * @param referential version of the referential
 * @param rate criteria met on all pages, in percent
 * @param averageRate average over the pages, in percent
 * @param report address of the report
 */
public record OutsideAudit(
        String by,
        LocalDate on,
        String referential,
        int rate,
        @JsonProperty("average-rate") Optional<Integer> averageRate,
        Optional<String> report) {

    static final Period GOOD_FOR = Period.ofYears(3);
    static final Period AFTER_A_NEW_VERSION = Period.ofMonths(18);

    /** Whether it still counts: three years, and eighteen months once the referential has a new version. */
    boolean isValid(Referential current, LocalDate today) {
        boolean ofThisVersion = referential.equals(current.version())
                || !current.published().plus(AFTER_A_NEW_VERSION).isBefore(today);
        return ofThisVersion && !on.isAfter(today) && !on.plus(GOOD_FOR).isBefore(today);
    }
}
