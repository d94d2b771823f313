package fr.parvis.modules.appointments.setup.sheet;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers as they are kept: one way of writing a thing, and nothing that cannot be seen. */
final class Cleaned {

    private static final Pattern FRENCH_DATE = Pattern.compile("(\\d{1,2})[/. ](\\d{1,2})[/. ](\\d{4})");
    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})\\s*(?:[:hH]\\s*(\\d{2})?)?");
    private static final String UNSEEN = "[\\p{Cc}\\p{Cf}&&[^\\n]]";

    private Cleaned() {}

    static String of(Field field, String typed) {
        String plain = Normalizer.normalize(typed.replaceAll("\\R", "\n"), Normalizer.Form.NFC)
                .replaceAll(UNSEEN, "")
                .strip();
        return switch (field.kind()) {
            case AREA -> plain;
            case DATE -> date(plain);
            case TIME -> time(plain);
            case NUMBER -> number(plain);
            default -> plain.replaceAll("\\s+", " ");
        };
    }

    private static String date(String typed) {
        Matcher french = FRENCH_DATE.matcher(typed);
        return french.matches()
                ? "%s-%02d-%02d"
                        .formatted(
                                french.group(3), Integer.parseInt(french.group(2)), Integer.parseInt(french.group(1)))
                : typed;
    }

    private static String time(String typed) {
        Matcher hour = HOUR.matcher(typed);
        return hour.matches()
                ? "%02d:%s".formatted(Integer.parseInt(hour.group(1)), hour.group(2) == null ? "00" : hour.group(2))
                : typed;
    }

    private static String number(String typed) {
        String digits = typed.replaceAll("[\\s\\u202F\\u00A0]", "");
        return digits.matches("0+\\d+") ? digits.replaceFirst("^0+(?=\\d)", "") : digits;
    }
}
