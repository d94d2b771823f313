package fr.parvis.modules.forms.definition;

import java.time.Period;
import java.util.Optional;

/**
 * How long a request is kept.
 *
 * @param period for how long
 * @param from what the period is counted from
 * @param question id of the date question it is counted from, when it is counted from an answer
 */
public record Retention(Period period, From from, Optional<String> question) {

    /** What a period of retention is counted from. */
    public enum From {
        /** The end of the request. */
        CLOSING,
        /** The end of the school year during which it ends: 31 August. */
        SCHOOL_YEAR,
        /** A date that the resident gave. */
        ANSWER
    }
}
