package fr.parvis.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Writes values as people read them. */
@Named
@ApplicationScoped
public class Display {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final long KILO = 1_000;

    private Language language;

    /** For the container's proxy. */
    protected Display() {}

    @Inject
    public Display(Language language) {
        this.language = language;
    }

    /** Fills {@code {0}} of a text. */
    public String text(String pattern, Object first) {
        return format(pattern, first);
    }

    /** Fills {@code {0}} and {@code {1}} of a text. */
    public String text(String pattern, Object first, Object second) {
        return format(pattern, first, second);
    }

    /** {@code 24 novembre 2026}. */
    public String day(Instant instant) {
        return date(instant.atZone(PARIS).toLocalDate());
    }

    /** {@code 24 novembre 2026}. */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale()).format(day);
    }

    /** {@code 24 novembre 2026 à 9 h 05}. */
    public String dayTime(Instant instant) {
        var pattern = isEnglish() ? "d MMMM uuuu 'at' H:mm" : "d MMMM uuuu 'à' H 'h' mm";
        return DateTimeFormatter.ofPattern(pattern, locale()).format(instant.atZone(PARIS));
    }

    /** For the {@code datetime} attribute. */
    public String iso(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** {@code 34 Ko}. */
    public String size(long bytes) {
        var number = NumberFormat.getInstance(locale());
        number.setMaximumFractionDigits(1);
        return bytes < KILO * KILO
                ? Math.max(1, Math.round(bytes / (double) KILO)) + (isEnglish() ? " KB" : " Ko")
                : number.format(bytes / (double) (KILO * KILO)) + (isEnglish() ? " MB" : " Mo");
    }

    private String format(String pattern, Object... values) {
        return new MessageFormat(pattern, locale()).format(values);
    }

    private boolean isEnglish() {
        return locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    private Locale locale() {
        return language.getLocale();
    }
}
