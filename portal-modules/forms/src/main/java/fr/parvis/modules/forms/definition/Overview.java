package fr.parvis.modules.forms.definition;

import java.util.List;
import java.util.OptionalInt;

/**
 * What a resident reads before starting.
 *
 * @param title title, starting with what the resident wants
 * @param summary one sentence
 * @param service slug of the service in charge
 * @param theme heading of the catalogue
 * @param keywords other words to find it by
 * @param minutes minutes it takes
 * @param needed what to have at hand, a phrase each
 * @param otherChannels other ways to make the same request, a sentence each
 */
public record Overview(
        String title,
        String summary,
        String service,
        String theme,
        List<String> keywords,
        OptionalInt minutes,
        List<String> needed,
        List<String> otherChannels) {}
