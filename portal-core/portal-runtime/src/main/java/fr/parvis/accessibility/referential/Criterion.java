package fr.parvis.accessibility.referential;

import java.util.List;

/**
 * A criterion of the referential.
 *
 * @param number its number, such as {@code 11.13}
 * @param title its official title
 * @param wcag the success criteria of WCAG that it comes from
 * @param checks how it is checked here
 */
public record Criterion(String number, String title, List<String> wcag, Checks checks) {

    /** Number of its theme. */
    public int theme() {
        return Integer.parseInt(number.substring(0, number.indexOf('.')));
    }
}
