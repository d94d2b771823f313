package fr.parvis.modules.feedback.masking;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** E-mail addresses, also those written so that robots do not see them. */
final class EmailDetector implements Detector {

    /** Bounded repetitions: a hostile text costs no more than a long one. */
    private static final String LOCAL = "[\\p{L}\\p{N}][\\p{L}\\p{N}._%+'-]{0,63}";

    private static final String AT =
            "(?:\\s{0,3}[@＠]\\s{0,3}|\\s{0,3}[(\\[]\\s?(?:at|arobase|a)\\s?[)\\]]\\s{0,3}|\\s{1,3}arobase\\s{1,3})";

    private static final String DOT = "(?:\\.|\\s{0,3}[(\\[]\\s?(?:dot|point)\\s?[)\\]]\\s{0,3}|\\s{1,3}point\\s{1,3})";

    private static final String LABEL = "[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}";

    private static final Pattern ADDRESS = Pattern.compile(
            LOCAL + AT + LABEL + "(?:" + DOT + LABEL + "){0,4}" + DOT + "\\p{L}{2,12}(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public Stream<Found> find(CharSequence text) {
        return ADDRESS.matcher(text).results().map(match -> new Found(Kind.EMAIL, match.start(), match.end()));
    }
}
