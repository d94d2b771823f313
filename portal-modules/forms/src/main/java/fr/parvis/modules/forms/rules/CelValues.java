package fr.parvis.modules.forms.rules;

import fr.parvis.modules.forms.definition.Kind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns an answer as it is kept into the value that expressions read, and back. */
public final class CelValues {

    private CelValues() {}

    /** What an expression reads when a question was not answered; null when it cannot be read then. */
    public static Object unanswered(Kind kind) {
        if (kind instanceof Kind.Tick) {
            return false;
        }
        boolean several = kind instanceof Kind.SeveralChoices
                || kind instanceof Kind.Grid
                || kind instanceof Kind.Files
                || kind instanceof Kind.Repeated;
        return several ? List.of() : null;
    }

    /** The value of an answer that stands by itself; groups and repeated questions are built by who walks them. */
    public static Object toCel(Kind kind, Object answer) {
        if (kind instanceof Kind.Day) {
            return instant(LocalDate.parse((String) answer));
        }
        if (kind instanceof Kind.Moment) {
            return instant(LocalDateTime.parse((String) answer));
        }
        if (kind instanceof Kind.Whole) {
            return ((Number) answer).longValue();
        }
        if (kind instanceof Kind.Decimal || kind instanceof Kind.Computed && answer instanceof Number) {
            return ((Number) answer).doubleValue();
        }
        if (kind instanceof Kind.Place) {
            return numbersAsDoubles((Map<?, ?>) answer);
        }
        if (kind instanceof Kind.Files) {
            return ((Map<?, ?>) answer).get("documents") instanceof List<?> documents ? names(documents) : List.of();
        }
        return answer;
    }

    /** An answer from what an expression gave, for prefilled and computed values. */
    public static Object fromCel(Kind kind, Object value) {
        if (value instanceof Instant instant) {
            LocalDateTime local = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
            return kind instanceof Kind.Moment
                    ? local.toString()
                    : local.toLocalDate().toString();
        }
        return value instanceof Double number ? BigDecimal.valueOf(number) : value;
    }

    static Instant instant(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    static Instant instant(LocalDateTime moment) {
        return moment.toInstant(ZoneOffset.UTC);
    }

    private static Map<String, Object> numbersAsDoubles(Map<?, ?> answer) {
        Map<String, Object> values = new HashMap<>();
        answer.forEach((key, value) ->
                values.put(key.toString(), value instanceof Number number ? (Object) number.doubleValue() : value));
        return values;
    }

    private static List<String> names(List<?> documents) {
        return documents.stream()
                .map(document -> String.valueOf(((Map<?, ?>) document).get("name")))
                .toList();
    }
}
