package fr.parvis.modules.forms.input;

import fr.parvis.modules.forms.definition.Kind.Format;
import java.util.Locale;
import java.util.regex.Pattern;

/** Known shapes of text. */
final class Formats {

    /** Letters of any alphabet, and what stands between the parts of a name; no digit: it would be a mistyped field. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M} .'’ʼ-]*");

    private static final Pattern SIRET = Pattern.compile("[0-9]{14}");

    /** Since 2009 {@code AB-123-CD}; before, {@code 1234 AB 35}. */
    private static final Pattern PLATE = Pattern.compile(
            "[A-HJ-NP-TV-Z]{2}-[0-9]{3}-[A-HJ-NP-TV-Z]{2}|[0-9]{1,4} [A-Z]{1,3} ([0-9]{2}|2[AB]|97[1-8])");

    private static final Pattern NEW_PLATE = Pattern.compile("([A-Z]{2})[ -]?([0-9]{3})[ -]?([A-Z]{2})");
    private static final Pattern OLD_PLATE = Pattern.compile("([0-9]{1,4})[ -]?([A-Z]{1,3})[ -]?([0-9]{2,3}|2[AB])");

    /** La Poste's establishments do not follow Luhn: their digits add up to a multiple of five (INSEE). */
    private static final String LA_POSTE = "356000000";

    private Formats() {}

    static String normalized(Format format, String line) {
        return switch (format) {
            case PLAIN, PERSON_NAME -> line;
            case SIRET -> line.replaceAll("[ .-]", "");
            case LICENCE_PLATE -> plate(line.toUpperCase(Locale.ROOT));
        };
    }

    static boolean matches(Format format, String line) {
        return switch (format) {
            case PLAIN -> true;
            case PERSON_NAME -> NAME.matcher(line).matches();
            case SIRET -> SIRET.matcher(line).matches() && isSiret(line);
            case LICENCE_PLATE -> PLATE.matcher(line).matches();
        };
    }

    static String code(Format format) {
        return "format." + format.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String plate(String line) {
        String modern = NEW_PLATE.matcher(line).replaceFirst("$1-$2-$3");
        return OLD_PLATE.matcher(line).matches() ? OLD_PLATE.matcher(line).replaceFirst("$1 $2 $3") : modern;
    }

    private static boolean isSiret(String digits) {
        int sum = 0;
        int luhn = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            sum += digit;
            luhn += i % 2 == 1 ? digit : digit * 2 - (digit > 4 ? 9 : 0);
        }
        return luhn % 10 == 0 || digits.startsWith(LA_POSTE) && sum % 5 == 0;
    }
}
