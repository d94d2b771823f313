package fr.parvis.modules.appointments.queue.kiosk;

import java.text.Normalizer;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed at the kiosk, in a hurry and on glass.
 *
 * @param text as it was typed
 */
record Typed(String text) {

    private static final Pattern REFERENCE = Pattern.compile("([A-Z]{3})(\\d{2})([0-9A-Z]{4})([0-9A-Z])");
    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})(?:[Hh:.,]?(\\d{2})|[Hh:.,])?(?:min)?");
    private static final Pattern NO_LETTER = Pattern.compile("\\P{L}");
    private static final Pattern NO_SIGN = Pattern.compile("[^0-9A-Z]");
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    /** As a reference, whatever stands between its parts. */
    Optional<String> reference() {
        Matcher found =
                REFERENCE.matcher(NO_SIGN.matcher(text.toUpperCase(Locale.ROOT)).replaceAll(""));
        return found.matches()
                ? Optional.of(String.join("-", found.group(1), found.group(2), found.group(3), found.group(4)))
                : Optional.empty();
    }

    /** As a time of day: {@code 9 h}, {@code 9h05}, {@code 09:05} or {@code 905}. */
    Optional<LocalTime> hour() {
        Matcher found = HOUR.matcher(text.replaceAll("\\s", ""));
        if (!found.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(found.group(1));
        int minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
        return hour < HOURS && minute < MINUTES ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    /** Whether it is that name: accents, capitals, spaces and dashes do not count. */
    boolean isName(String name) {
        return !letters(text).isEmpty() && letters(text).equals(letters(name));
    }

    private static String letters(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD);
        return NO_LETTER.matcher(plain).replaceAll("").toLowerCase(Locale.FRENCH);
    }
}
