package fr.parvis.modules.appointments.setup.kinds;

import fr.parvis.modules.appointments.setup.sheet.Values;
import fr.parvis.modules.appointments.setup.sheet.Wrong;
import java.util.List;

/** Where a place is on a map, as people write it: 48,117 or 48.117. */
final class Coordinate {

    private Coordinate() {}

    static List<Wrong> check(Values values) {
        if (values.has("latitude") != values.has("longitude")) {
            return List.of(Wrong.of(values.has("latitude") ? "longitude" : "latitude", "both"));
        }
        if (values.has("latitude") && !isWithin(values.text("latitude"), 90)) {
            return List.of(Wrong.of("latitude", "degrees", 90));
        }
        if (values.has("longitude") && !isWithin(values.text("longitude"), 180)) {
            return List.of(Wrong.of("longitude", "degrees", 180));
        }
        return List.of();
    }

    static double number(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }

    static String text(Double number) {
        return number == null ? null : String.valueOf(number).replace('.', ',');
    }

    private static boolean isWithin(String text, int most) {
        return text.matches("-?\\d{1,3}([.,]\\d{1,8})?") && Math.abs(number(text)) <= most;
    }
}
