package fr.parvis.modules.forms.rules;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelFunctionOverload;
import fr.parvis.modules.forms.calendar.WorkingDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** What expressions can do beyond CEL's own functions: ages and calendar. Dates are instants at midnight, UTC. */
enum Functions {
    DAYS("days", SimpleType.DURATION, List.of(SimpleType.INT), args -> Duration.ofDays(bounded(args[0]))),
    DATE(
            "date",
            SimpleType.TIMESTAMP,
            List.of(SimpleType.INT, SimpleType.INT, SimpleType.INT),
            args -> instant(LocalDate.of((int) bounded(args[0]), (int) bounded(args[1]), (int) bounded(args[2])))),
    ADD_MONTHS(
            "addMonths",
            SimpleType.TIMESTAMP,
            List.of(SimpleType.TIMESTAMP, SimpleType.INT),
            args -> instant(day(args[0]).plusMonths(bounded(args[1])))),
    ADD_WORKING_DAYS(
            "addWorkingDays",
            SimpleType.TIMESTAMP,
            List.of(SimpleType.TIMESTAMP, SimpleType.INT),
            args -> instant(WorkingDays.plus(day(args[0]), bounded(args[1])))),
    DAYS_BETWEEN(
            "daysBetween",
            SimpleType.INT,
            List.of(SimpleType.TIMESTAMP, SimpleType.TIMESTAMP),
            args -> ChronoUnit.DAYS.between(day(args[0]), day(args[1]))),
    AGE("age", SimpleType.INT, List.of(SimpleType.TIMESTAMP, SimpleType.TIMESTAMP), args ->
            (long) Period.between(day(args[0]), day(args[1])).getYears()),
    LAST_DAY_OF_MONTH(
            "lastDayOfMonth",
            SimpleType.TIMESTAMP,
            List.of(SimpleType.TIMESTAMP),
            args -> instant(day(args[0]).with(TemporalAdjusters.lastDayOfMonth()))),
    SCHOOL_YEAR_START(
            "schoolYearStart",
            SimpleType.TIMESTAMP,
            List.of(SimpleType.TIMESTAMP),
            args -> instant(schoolYearStart(day(args[0])))),
    ROUND_CENTS(
            "roundCents",
            SimpleType.DOUBLE,
            List.of(SimpleType.DOUBLE),
            args -> Math.round((double) args[0] * 100) / 100.0);

    /** Far past any date of life; keeps a hostile expression from computing centuries of working days. */
    private static final long LARGEST = 40_000;

    private final CelFunctionDecl declaration;
    private final CelFunctionBinding binding;

    Functions(String name, CelType result, List<CelType> parameters, CelFunctionOverload code) {
        String overload = name + "_" + parameters.size();
        this.declaration = CelFunctionDecl.newFunctionDeclaration(
                name, CelOverloadDecl.newGlobalOverload(overload, result, parameters));
        this.binding = CelFunctionBinding.from(
                overload, parameters.stream().<Class<?>>map(Functions::classOf).toList(), code);
    }

    CelFunctionDecl declaration() {
        return declaration;
    }

    CelFunctionBinding binding() {
        return binding;
    }

    private static Class<?> classOf(CelType type) {
        if (type.equals(SimpleType.INT)) {
            return Long.class;
        }
        return type.equals(SimpleType.DOUBLE) ? Double.class : Instant.class;
    }

    private static long bounded(Object number) {
        long value = (long) number;
        if (Math.abs(value) > LARGEST) {
            throw new IllegalArgumentException("too large a number: " + value);
        }
        return value;
    }

    /** Families enrol from April for the year that starts in September. */
    private static LocalDate schoolYearStart(LocalDate on) {
        return LocalDate.of(on.getMonthValue() >= 4 ? on.getYear() : on.getYear() - 1, 9, 1);
    }

    private static LocalDate day(Object instant) {
        return ((Instant) instant).atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private static Instant instant(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
