package fr.parvis.accessibility.audit;

import java.util.Collection;
import java.util.OptionalInt;

/**
 * How many criteria are met on all pages, as the referential counts: those that apply to no page do not count.
 *
 * @param conform criteria met on every page they apply to
 * @param notConform criteria not met on a page at least
 * @param notApplicable criteria that apply to no page
 * @param notJudged criteria that are undecided on a page at least
 */
public record Rate(int conform, int notConform, int notApplicable, int notJudged) {

    private static final int WHOLE = 100;

    static Rate of(Collection<Verdict> criteria) {
        return new Rate(
                count(criteria, Verdict.CONFORM),
                count(criteria, Verdict.NOT_CONFORM),
                count(criteria, Verdict.NOT_APPLICABLE),
                count(criteria, Verdict.NOT_JUDGED));
    }

    /** The rate in percent, never rounded up; empty as long as a criterion is not judged. */
    public OptionalInt percent() {
        int applicable = conform + notConform;
        return notJudged > 0 || applicable == 0 ? OptionalInt.empty() : OptionalInt.of(conform * WHOLE / applicable);
    }

    private static int count(Collection<Verdict> criteria, Verdict verdict) {
        return (int) criteria.stream().filter(verdict::equals).count();
    }
}
