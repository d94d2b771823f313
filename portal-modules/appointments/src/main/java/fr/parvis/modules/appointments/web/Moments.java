package fr.parvis.modules.appointments.web;

import fr.parvis.modules.appointments.openings.Timetable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Days and hours as people read them and say them on the phone.
 *
 * @param locale language of the reader
 * @param zone where the appointment is
 */
public record Moments(Locale locale, ZoneId zone) {

    /** In France and in French. */
    public static Moments french() {
        return in(Locale.FRENCH);
    }

    /** In France. */
    public static Moments in(Locale locale) {
        return new Moments(locale, Timetable.ZONE);
    }

    /** {@code mardi 1er décembre 2026}. */
    public String day(LocalDate day) {
        if (isEnglish()) {
            return format("EEEE d MMMM uuuu").format(day);
        }
        String number = day.getDayOfMonth() == 1 ? "'1er'" : "d";
        return format("EEEE " + number + " MMMM uuuu").format(day);
    }

    /** {@code mardi 1er décembre 2026}. */
    public String day(Instant instant) {
        return day(date(instant));
    }

    /** {@code 9 h}, {@code 9 h 05}. */
    public String time(Instant instant) {
        LocalTime time = instant.atZone(zone).toLocalTime();
        if (isEnglish()) {
            return format("H:mm").format(time);
        }
        return format(time.getMinute() == 0 ? "H' h'" : "H' h 'mm").format(time);
    }

    /** {@code mardi 1er décembre 2026 à 9 h 05}. */
    public String dayTime(Instant instant) {
        return day(instant) + (isEnglish() ? " at " : " à ") + time(instant);
    }

    /** The local day of a moment. */
    public LocalDate date(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    private boolean isEnglish() {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    private DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale);
    }
}
