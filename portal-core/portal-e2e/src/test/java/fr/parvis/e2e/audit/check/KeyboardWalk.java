package fr.parvis.e2e.audit.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.parvis.e2e.support.modes.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Goes through a page, or a part of it, with the Tab key, to its end and back, and looks at each stop. */
public final class KeyboardWalk implements PageCheck, Mode {

    private static final double ENOUGH_CONTRAST = 3;

    private final String part;

    /** A walk through the whole page. */
    public KeyboardWalk() {
        this("body");
    }

    /** A walk within the first element of this name, such as {@code main}. */
    public KeyboardWalk(String part) {
        this.part = part;
    }

    @Override
    public void check(Page page) {
        Notes notes = new Notes();
        look(page, notes);
        assertThat(Stream.of(
                                "focus-is-visible",
                                "focus-ring-contrasts",
                                "tab-order-is-reading-order",
                                "no-keyboard-trap")
                        .flatMap(check -> notes.faults(check).orElseThrow().stream()))
                .as("on the way by keyboard")
                .isEmpty();
    }

    @Override
    public void look(Page page, Notes notes) {
        List<Stop> there = walk(page, "Tab", "prepend", notes);
        notes.ran("focus-is-visible", faults(there, stop -> !stop.changed() || !stop.seen(), "ne montre pas le focus"));
        notes.ran(
                "focus-ring-contrasts",
                faults(there, stop -> stop.contrast() < ENOUGH_CONTRAST, "contour trop peu contrasté"));
        notes.ran("tab-order-is-reading-order", disorder(there));
        notes.ran(
                "first-stop-skips",
                there.isEmpty() || there.get(0).skips()
                        ? List.of()
                        : List.of(there.get(0).told() + " — n’est pas un lien d’évitement"));
        walk(page, "Shift+Tab", "append", notes);
    }

    @SuppressWarnings("unchecked")
    private List<Stop> walk(Page page, String key, String from, Notes notes) {
        int expected = (int) Scripts.run(page, "walk-start", from + " " + part);
        for (int pressed = 0; pressed <= expected; pressed++) {
            page.keyboard().press(key);
        }
        Map<String, Object> end = (Map<String, Object>) Scripts.run(page, "walk-end");
        List<Stop> made = ((List<Map<String, Object>>) end.get("made"))
                .stream().map(Stop::of).distinct().toList();
        List<String> missed = new ArrayList<>();
        List<String> stops = (List<String>) end.get("stops");
        for (int index = 0; index < stops.size(); index++) {
            int number = index;
            if (made.stream().noneMatch(stop -> stop.index() == number)) {
                missed.add(stops.get(index) + " — jamais atteint (" + key + ")");
            }
        }
        notes.ran("no-keyboard-trap", missed);
        return made;
    }

    private static List<String> faults(List<Stop> stops, java.util.function.Predicate<Stop> wrong, String why) {
        return stops.stream()
                .filter(stop -> stop.index() >= 0)
                .filter(wrong)
                .map(stop -> stop.told() + " — " + why)
                .toList();
    }

    /** The walk begins again at the top after the last stop: only the first round counts. */
    private static List<String> disorder(List<Stop> stops) {
        List<String> wrong = new ArrayList<>();
        int last = -1;
        for (Stop stop : stops) {
            if (stop.index() >= 0 && stop.index() < last && stop.index() != 0) {
                wrong.add(stop.told() + " — vient avant ce qui le précède dans la page");
            }
            last = Math.max(last, stop.index());
        }
        return wrong;
    }

    private record Stop(int index, String told, boolean changed, double contrast, boolean seen, boolean skips) {
        static Stop of(Map<String, Object> noted) {
            return new Stop(
                    (int) noted.get("index"),
                    (String) noted.get("told"),
                    (boolean) noted.get("changed"),
                    ((Number) noted.get("contrast")).doubleValue(),
                    (boolean) noted.get("seen"),
                    (boolean) noted.get("skips"));
        }
    }
}
