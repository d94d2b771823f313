package fr.parvis.modules.feedback.masking;

import fr.marcwrobel.jbanking.iban.Iban;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** IBANs whose check digits are right. */
final class IbanDetector implements Detector {

    private static final Pattern CANDIDATE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])[A-Z]{2}[\\s.-]?\\d{2}(?:[\\s.-]{0,2}[A-Z0-9]){11,30}", Pattern.CASE_INSENSITIVE);

    private static final int SHORTEST = 15;

    @Override
    public Stream<Found> find(CharSequence text) {
        Stream.Builder<Found> found = Stream.builder();
        Matcher matcher = CANDIDATE.matcher(text);
        int from = 0;
        while (matcher.find(from)) {
            int end = end(text, matcher.start(), matcher.end());
            if (end > 0) {
                found.add(new Found(Kind.IBAN, matcher.start(), end));
            }
            from = Math.max(end, matcher.start() + 1);
        }
        return found.build();
    }

    /** The candidate may have swallowed the words that follow: the longest valid beginning is the number. */
    private static int end(CharSequence text, int start, int longest) {
        for (int end = longest; end - start >= SHORTEST; end--) {
            String number = text.subSequence(start, end)
                    .toString()
                    .replaceAll("[\\s.-]", "")
                    .toUpperCase(Locale.ROOT);
            if (Character.isLetterOrDigit(text.charAt(end - 1)) && Iban.isValid(number)) {
                return end;
            }
        }
        return 0;
    }
}
