package fr.parvis.modules.feedback.masking;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Phone numbers: those of the world as a library knows them, and the French ones however they are grouped. */
final class PhoneDetector implements Detector {

    private static final String FRANCE = "FR";

    /** One separator all along: a date with an hour has two. */
    private static final Pattern FRENCH = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:(?:\\+|00)\\s?33\\s?(?:\\(0\\))?\\s?|0)[1-9](\\s?[\\s.,\\-–/_:]?\\s?)\\d{2}\\1\\d{2}\\1\\d{2}\\1\\d{2}(?!\\d)");

    private static final Pattern BY_THREE =
            Pattern.compile("(?<![\\p{L}\\p{N}])0[67]\\d{2}([\\s.-])\\d{3}\\1\\d{3}(?!\\d)");

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

    @Override
    public Stream<Found> find(CharSequence text) {
        Stream<Found> known = StreamSupport.stream(
                        numbers.findNumbers(text, FRANCE, Leniency.VALID, Long.MAX_VALUE)
                                .spliterator(),
                        false)
                .map(match -> new Found(Kind.PHONE, match.start(), match.end()));
        return Stream.of(known, matches(FRENCH, text), matches(BY_THREE, text)).flatMap(found -> found);
    }

    private static Stream<Found> matches(Pattern pattern, CharSequence text) {
        return pattern.matcher(text).results().map(match -> new Found(Kind.PHONE, match.start(), match.end()));
    }
}
