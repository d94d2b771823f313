package fr.parvis.modules.appointments.resident.search;

import fr.parvis.modules.appointments.web.Visit;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the address of a page with free times says, so that a search can be kept, sent and gone back to.
 *
 * @param path of the page
 * @param people how many are received, one after the other
 * @param place slug of the place, or empty for any
 * @param days of the week, none for any
 * @param time of the day
 * @param features that the place must have
 * @param from first day to list, if not today
 * @param day the only day to list, in full
 * @param month the month to show as a calendar
 * @param former id of a hold whose answers are to be kept, or empty
 * @param request key of who follows the request that the appointment is for, or empty
 */
public record Wish(
        String path,
        int people,
        String place,
        Set<DayOfWeek> days,
        Optional<TimeOfDay> time,
        Set<String> features,
        Optional<LocalDate> from,
        Optional<LocalDate> day,
        Optional<YearMonth> month,
        String former,
        String request) {

    /** Reads it; what makes no sense is left out. */
    public static Wish of(Visit visit, int mostPeople) {
        return new Wish(
                visit.path(),
                people(visit.parameter("personnes"), mostPeople),
                visit.parameter("lieu"),
                days(visit.values("jours")),
                TimeOfDay.named(visit.parameter("moment")),
                new TreeSet<>(visit.values("acces")),
                date(visit.parameter("depuis")),
                date(visit.parameter("jour")),
                month(visit.parameter("mois")),
                visit.parameter("reprise"),
                visit.parameter("demande"));
    }

    /** Whether it leaves times out that others could take. */
    public boolean isNarrow() {
        return !place.isEmpty() || !days.isEmpty() || time.isPresent() || !features.isEmpty();
    }

    /** The same wish for other people. */
    public Wish withPeople(int count) {
        return new Wish(path, count, place, days, time, features, from, day, month, former, request);
    }

    /** The same wish, from that day on where the address names none. */
    public Wish startingAt(LocalDate first) {
        return new Wish(
                path,
                people,
                place,
                days,
                time,
                features,
                from.or(() -> Optional.of(first)),
                day,
                month,
                former,
                request);
    }

    /** The address of the first free times. */
    public String first() {
        return address("");
    }

    /** The address of all free times, whatever the place and the hour. */
    public String anything() {
        return new Wish(path, people, "", Set.of(), Optional.empty(), Set.of(), from, day, month, former, request)
                .address("");
    }

    /** The address of the times from a day on. */
    public String from(LocalDate first) {
        return address("depuis=" + first);
    }

    /** The address of all times of a day. */
    public String day(LocalDate only) {
        return address("jour=" + only);
    }

    /** The address of the calendar of a month. */
    public String month(YearMonth shown) {
        return address("mois=" + shown);
    }

    private String address(String more) {
        StringBuilder query = new StringBuilder();
        if (people > 1) {
            query.append("&personnes=").append(people);
        }
        append(query, "lieu", place);
        days.forEach(weekday -> append(query, "jours", weekday.name()));
        time.ifPresent(chosen -> append(query, "moment", chosen.name()));
        features.forEach(feature -> append(query, "acces", feature));
        append(query, "reprise", former);
        append(query, "demande", request);
        if (!more.isEmpty()) {
            query.append('&').append(more);
        }
        return query.isEmpty() ? path : path + "?" + query.substring(1);
    }

    private static void append(StringBuilder query, String name, String value) {
        if (!value.isEmpty()) {
            query.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static int people(String typed, int most) {
        return typed.matches("\\d{1,2}") ? Math.max(1, Math.min(most, Integer.parseInt(typed))) : 1;
    }

    private static Set<DayOfWeek> days(List<String> names) {
        Set<String> known = Set.of(DayOfWeek.values()).stream().map(Enum::name).collect(Collectors.toSet());
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        names.stream().filter(known::contains).map(DayOfWeek::valueOf).forEach(days::add);
        return days;
    }

    private static Optional<LocalDate> date(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<YearMonth> month(String typed) {
        try {
            return Optional.of(YearMonth.parse(typed));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
