package fr.parvis.modules.appointments.calendars.ics;

import fr.parvis.modules.appointments.calendars.ics.UnreadableCalendar.Reason;
import fr.parvis.modules.appointments.openings.Interval;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The times in which the owner of a calendar is busy.
 *
 * @param times in order, apart from each other
 * @param unread entries that could not be understood, and are left out
 * @param doubtful whether a time zone was met that nobody knows
 */
public record BusyTimes(List<Interval> times, int unread, boolean doubtful) {

    static final int MOST_RULES = 3_000;
    static final int MOST_TIMES = 20_000;

    /** Reads the text of a calendar, for days from a first to a last one. */
    public static BusyTimes of(String text, LocalDate first, LocalDate last) throws UnreadableCalendar {
        return new Reading(IcsText.read(text), first, last).read();
    }

    /** Touching and overlapping times as one. */
    private static List<Interval> merged(List<Interval> times) {
        List<Interval> merged = new ArrayList<>();
        times.stream().sorted(Comparator.comparing(Interval::start)).forEach(next -> {
            int last = merged.size() - 1;
            if (last < 0 || merged.get(last).end().isBefore(next.start())) {
                merged.add(next);
            } else if (merged.get(last).end().isBefore(next.end())) {
                merged.set(last, new Interval(merged.get(last).start(), next.end()));
            }
        });
        return merged;
    }

    /** One reading of one calendar. */
    private static final class Reading {

        private final List<Component> components;
        private final IcsTime time;
        private final LocalDate first;
        private final LocalDate last;
        private final List<Interval> times = new ArrayList<>();
        private int unread;

        Reading(List<Component> components, LocalDate first, LocalDate last) {
            this.components = components;
            this.time = new IcsTime(components);
            this.first = first;
            this.last = last;
        }

        BusyTimes read() throws UnreadableCalendar {
            Map<String, Set<Instant>> replaced = replaced();
            int rules = 0;
            for (Component component : components) {
                if (component.name().equals("VFREEBUSY")) {
                    component.lines("FREEBUSY").forEach(this::given);
                } else if (component.name().equals("VEVENT") && Entry.isBusy(component)) {
                    boolean single = component.line("RECURRENCE-ID").isPresent();
                    Entry entry = new Entry(
                            component,
                            time,
                            single ? Set.of() : replaced.getOrDefault(component.value("UID"), Set.of()));
                    rules += entry.isRecurring() ? 1 : 0;
                    add(entry);
                }
                if (rules > MOST_RULES || times.size() > MOST_TIMES) {
                    throw new UnreadableCalendar(Reason.TOO_MANY, null);
                }
            }
            Interval asked = new Interval(IcsTime.start(first), IcsTime.start(last.plusDays(1)));
            List<Interval> clipped =
                    times.stream().map(busy -> clipped(busy, asked)).toList();
            return new BusyTimes(merged(clipped), unread, time.isDoubtful());
        }

        private void add(Entry entry) {
            try {
                times.addAll(entry.between(first, last));
            } catch (RuntimeException e) { // whatever somebody wrote into one entry, the others count
                unread++;
            }
        }

        /** The times of recurring events that stand for themselves, or were called off one by one. */
        private Map<String, Set<Instant>> replaced() {
            Map<String, Set<Instant>> replaced = new HashMap<>();
            for (Component component : components) {
                component.line("RECURRENCE-ID").ifPresent(line -> {
                    try {
                        replaced.computeIfAbsent(component.value("UID"), uid -> new HashSet<>())
                                .add(time.instant(line));
                    } catch (DateTimeException e) {
                        unread++;
                    }
                });
            }
            return replaced;
        }

        /** {@code 20261201T080000Z/PT2H,20261201T130000Z/20261201T140000Z}. */
        private void given(Line line) {
            if (line.parameter("FBTYPE").equalsIgnoreCase("FREE")) {
                return;
            }
            Arrays.stream(line.value().split(",")).forEach(period -> {
                try {
                    String[] ends = period.strip().split("/", 2);
                    Instant start = time.instant(new Line("DTSTART", Map.of(), ends[0]));
                    Instant end = ends[1].startsWith("P")
                            ? start.plus(Entry.lasting(ends[1]))
                            : time.instant(new Line("DTEND", Map.of(), ends[1]));
                    Interval busy = new Interval(start, end);
                    if (start.isBefore(end)
                            && busy.overlaps(new Interval(IcsTime.start(first), IcsTime.start(last.plusDays(1))))) {
                        times.add(busy);
                    }
                } catch (DateTimeException | ArrayIndexOutOfBoundsException | IllegalArgumentException e) {
                    unread++;
                }
            });
        }

        private static Interval clipped(Interval busy, Interval asked) {
            return new Interval(
                    busy.start().isBefore(asked.start()) ? asked.start() : busy.start(),
                    busy.end().isAfter(asked.end()) ? asked.end() : busy.end());
        }
    }
}
