package fr.parvis.accessibility.audit;

import fr.parvis.accessibility.referential.Referential;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * What a person judged.
 *
 * @param referential version of the referential that it was judged by
 * @param criterion number of the criterion
 * @param pages ids of the pages of the sample that it holds for
 * @param verdict what the person found; never {@link Verdict#NOT_JUDGED}
 * @param by who
 * @param on when
 * @param evidence what it rests on, in a sentence at least
 */
public record Judgement(
        String referential,
        String criterion,
        List<String> pages,
        Verdict verdict,
        String by,
        LocalDate on,
        String evidence) {

    /** A declaration, and what it rests on, is good for three years (décret 2019-768, RGAA). */
    private static final Period GOOD_FOR = Period.ofYears(3);

    boolean isAbout(String number, String page) {
        return criterion.equals(number) && pages.contains(page);
    }

    /** Whether it no longer counts: made by another version, before that version, too long ago, or in the future. */
    public boolean isStale(Referential current, LocalDate today) {
        return !referential.equals(current.version())
                || on.isBefore(current.published())
                || on.isAfter(today)
                || on.plus(GOOD_FOR).isBefore(today);
    }
}
