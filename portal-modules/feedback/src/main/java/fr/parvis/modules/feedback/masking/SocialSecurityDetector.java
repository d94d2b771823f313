package fr.parvis.modules.feedback.masking;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers of the French social security: those whose key is right, and those without a key that are grouped as usual. */
final class SocialSecurityDetector implements Detector {

    private static final String SEPARATOR = "[\\s.\\-/]{0,2}";

    private static final String BODY = "[1-478]" + SEPARATOR + "\\d{2}" + SEPARATOR + "(?:0[1-9]|1[0-2]|[2-9]\\d)"
            + SEPARATOR + "(?:\\d{2}|2[AB])" + SEPARATOR + "\\d{3}" + SEPARATOR + "\\d{3}";

    private static final Pattern WITH_KEY = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(" + BODY + ")" + SEPARATOR + "(?:cl[ée]\\s?:?\\s?)?(\\d{2})(?!\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern WITHOUT_KEY = Pattern.compile(
            "(?<![\\p{L}\\p{N}])[12]([ .\\-])\\d{2}\\1(?:0[1-9]|1[0-2])\\1(?:\\d{2}|2[AB])\\1\\d{3}\\1\\d{3}(?!\\d)",
            Pattern.CASE_INSENSITIVE);

    private static final int MODULUS = 97;

    @Override
    public Stream<Found> find(CharSequence text) {
        Stream<Found> checked = WITH_KEY.matcher(text)
                .results()
                .filter(match -> key(match.group(1)) == Integer.parseInt(match.group(2)))
                .map(match -> new Found(Kind.SOCIAL_SECURITY, match.start(), match.end()));
        Stream<Found> grouped = WITHOUT_KEY
                .matcher(text)
                .results()
                .map(match -> new Found(Kind.SOCIAL_SECURITY, match.start(), match.end()));
        return Stream.concat(checked, grouped);
    }

    /** Corsica counts as 19 and 18. */
    private static long key(String body) {
        String digits = body.replaceAll("[\\s.\\-/]", "")
                .toUpperCase(Locale.ROOT)
                .replace("2A", "19")
                .replace("2B", "18");
        return MODULUS - Long.parseLong(digits) % MODULUS;
    }
}
