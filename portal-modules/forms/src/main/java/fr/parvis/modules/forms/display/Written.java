package fr.parvis.modules.forms.display;

import fr.parvis.modules.forms.definition.Kind;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Days, times, numbers and amounts as the French write them. */
public final class Written {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H' h 'mm", Locale.FRENCH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'à' H' h 'mm", Locale.FRENCH);
    private static final int MOST_DECIMALS = 6;
    private static final BigDecimal FIVE_DIGITS = BigDecimal.valueOf(10_000);

    private Written() {}

    /** An answer that is one text, day, time or number. */
    static String of(Kind kind, Object answer) {
        if (kind instanceof Kind.Day) {
            return day(answer.toString());
        }
        if (kind instanceof Kind.Moment) {
            return MOMENT.format(LocalDateTime.parse(answer.toString()));
        }
        if (kind instanceof Kind.Hour) {
            return HOUR.format(LocalTime.parse(answer.toString()));
        }
        if (kind instanceof Kind.Whole whole) {
            return withUnit(number(answer), whole.unit());
        }
        if (kind instanceof Kind.Decimal decimal) {
            return withUnit(number(answer), decimal.unit());
        }
        return kind instanceof Kind.Computed computed ? computed(computed, answer) : answer.toString();
    }

    /** {@code 24 novembre 2026}. */
    public static String day(String day) {
        return DAY.format(LocalDate.parse(day));
    }

    /** What a sentence names: a day, a moment, a number or a text. */
    public static String argument(Object value) {
        if (value instanceof LocalDate day) {
            return DAY.format(day);
        }
        if (value instanceof LocalDateTime moment) {
            return MOMENT.format(moment);
        }
        return value instanceof Number ? number(value) : String.valueOf(value);
    }

    private static String computed(Kind.Computed computed, Object value) {
        return switch (computed.display()) {
            case EUROS -> NumberFormat.getCurrencyInstance(Locale.FRANCE).format(new BigDecimal(value.toString()));
            case NUMBER -> number(value);
            case TEXT -> value.toString();
        };
    }

    private static String number(Object value) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.FRENCH);
        format.setMaximumFractionDigits(MOST_DECIMALS);
        BigDecimal number = new BigDecimal(value.toString());
        format.setGroupingUsed(number.abs().compareTo(FIVE_DIGITS) >= 0);
        return format.format(number);
    }

    private static String withUnit(String number, Optional<String> unit) {
        return unit.map(name -> number + " " + name).orElse(number);
    }
}
