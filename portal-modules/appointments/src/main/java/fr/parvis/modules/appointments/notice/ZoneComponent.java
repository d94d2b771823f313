package fr.parvis.modules.appointments.notice;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * A time zone as a calendar needs it: the rules in force at a moment, and not those of a century. Overseas there is no
 * summer time, and one fixed offset says all.
 */
final class ZoneComponent {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);

    private static final int DAYS_OF_A_WEEK = 7;

    private ZoneComponent() {}

    static VTimeZone of(ZoneId zone, Instant moment) {
        ZoneRules rules = zone.getRules();
        List<Observance> observances = rules.getTransitionRules().isEmpty()
                ? List.of(fixed(rules.getOffset(moment)))
                : rules.getTransitionRules().stream()
                        .map(rule -> observance(rules, rule, moment))
                        .toList();
        return new VTimeZone(new PropertyList(List.of(new TzId(zone.getId()))), new ComponentList<>(observances));
    }

    private static Observance fixed(ZoneOffset offset) {
        return new Standard(properties(LONG_AGO, offset, offset, Stream.empty()));
    }

    private static Observance observance(ZoneRules rules, ZoneOffsetTransitionRule rule, Instant moment) {
        int year = moment.atZone(rules.getOffset(moment)).getYear() - 1;
        ZoneOffsetTransition first = rule.createTransition(year);
        PropertyList properties = properties(
                first.getDateTimeBefore(),
                first.getOffsetBefore(),
                first.getOffsetAfter(),
                Stream.of(new RRule<>(yearly(rule))));
        return rules.isDaylightSavings(first.getInstant()) ? new Daylight(properties) : new Standard(properties);
    }

    /** E.g. the last Sunday of March. */
    private static String yearly(ZoneOffsetTransitionRule rule) {
        String weekday = rule.getDayOfWeek()
                .getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                .substring(0, 2)
                .toUpperCase(Locale.ROOT);
        int day = rule.getDayOfMonthIndicator();
        boolean last = day < 0 || day + DAYS_OF_A_WEEK > rule.getMonth().maxLength();
        int week = last ? -1 : (day - 1) / DAYS_OF_A_WEEK + 1;
        return "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + ";BYDAY=" + week + weekday;
    }

    private static PropertyList properties(
            LocalDateTime starts, ZoneOffset before, ZoneOffset after, Stream<Property> recurrence) {
        return new PropertyList(Stream.concat(
                        Stream.of(new DtStart<>(LOCAL.format(starts)), new TzOffsetFrom(before), new TzOffsetTo(after)),
                        recurrence)
                .toList());
    }
}
