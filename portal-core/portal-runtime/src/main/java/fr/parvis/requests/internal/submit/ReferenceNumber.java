package fr.parvis.requests.internal.submit;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a request, {@code BRU-26-7K3M-Q}: the collectivité, the year, four characters that cannot be mistaken for
 * one another, and one that reveals any single wrong character and any two that were swapped.
 *
 * <p>Each character is worth its place in {@code 0…9A…Z}; the sum of these values, each times its position, is a multiple
 * of 37. As 37 is a prime above every value and position, a wrong character or a swap of neighbours breaks it.
 */
public record ReferenceNumber(String value) {

    /** Without 0 O, 1 I L, 2's Z, 5's S, 6's G, 8's B, V's U. */
    static final String ALPHABET = "23456789ACDEFHJKMNPQRTVWXY";

    private static final Pattern SHAPE = Pattern.compile("([A-Z]{3})([0-9]{2})([0-9A-Z]{4})([0-9A-Z])");
    private static final int PRIME = 37;

    /** The number as someone typed it: in any case, with or without dashes and spaces. */
    public static Optional<ReferenceNumber> parse(String typed) {
        String compact = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}.]", "");
        Matcher shape = SHAPE.matcher(compact);
        return shape.matches() && sum(compact) % PRIME == 0
                ? Optional.of(new ReferenceNumber(dashed(compact)))
                : Optional.empty();
    }

    /** The number that starts so, if its check character is one that cannot be mistaken. */
    static Optional<ReferenceNumber> complete(String prefix, int year, String random) {
        String start = prefix + "%02d".formatted(year % 100) + random;
        int last = start.length() + 1;
        return ALPHABET.chars()
                .filter(check -> (sum(start) + last * worth(check)) % PRIME == 0)
                .mapToObj(check -> new ReferenceNumber(dashed(start + (char) check)))
                .findAny();
    }

    private static int sum(String compact) {
        int sum = 0;
        for (int i = 0; i < compact.length(); i++) {
            sum += (i + 1) * worth(compact.charAt(i));
        }
        return sum;
    }

    private static int worth(int character) {
        return Character.digit(character, 36);
    }

    private static String dashed(String compact) {
        return SHAPE.matcher(compact).replaceFirst("$1-$2-$3-$4");
    }

    @Override
    public String toString() {
        return value;
    }
}
