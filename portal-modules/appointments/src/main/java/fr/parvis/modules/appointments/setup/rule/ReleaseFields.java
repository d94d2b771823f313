package fr.parvis.modules.appointments.setup.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.parvis.modules.appointments.setup.sheet.Choice;
import fr.parvis.modules.appointments.setup.sheet.Field;
import fr.parvis.modules.appointments.setup.sheet.Section;
import fr.parvis.modules.appointments.setup.sheet.Values;
import fr.parvis.modules.appointments.setup.sheet.Wrong;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** When slots open to residents: what is asked in words, and the stored release. */
public final class ReleaseFields {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String KIND = "ouverture";
    private static final int MOST_WAVES = 3;
    private static final int MOST_DAYS = 366;

    private ReleaseFields() {}

    public static Section section() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.radios(
                KIND,
                Stream.of("ROLLING", "FIXED_HOUR", "WAVES", "RANDOM")
                        .map(kind -> Choice.told(kind, "setting.type.ouverture." + kind))
                        .toList()));
        fields.add(Field.number("semaines", 0, 52).orNone());
        fields.add(Field.select(
                        "jour",
                        Stream.of(DayOfWeek.values())
                                .map(day -> Choice.told(
                                        day.name(), "setting.day." + day.name().substring(0, 2)))
                                .toList())
                .orNone());
        fields.add(Field.time("heure").orNone());
        for (int wave = 1; wave <= MOST_WAVES; wave++) {
            fields.add(Field.number(days(wave), 0, MOST_DAYS).orNone());
            fields.add(Field.number(percent(wave), 1, 100).orNone());
        }
        fields.add(Field.number("hasard-debut", 1, MOST_DAYS).orNone());
        fields.add(Field.number("hasard-fin", 0, MOST_DAYS).orNone());
        return new Section("release", fields);
    }

    public static List<Wrong> check(Values values) {
        List<Wrong> wrong = new ArrayList<>();
        switch (values.text(KIND)) {
            case "FIXED_HOUR" ->
                Stream.of("semaines", "jour", "heure")
                        .filter(field -> !values.has(field))
                        .forEach(field -> wrong.add(Wrong.of(field, "empty")));
            case "RANDOM" -> {
                Stream.of("hasard-debut", "hasard-fin")
                        .filter(field -> !values.has(field))
                        .forEach(field -> wrong.add(Wrong.of(field, "empty")));
                if (wrong.isEmpty() && number(values, "hasard-debut") <= number(values, "hasard-fin")) {
                    wrong.add(Wrong.of("hasard-fin", "not-less"));
                }
            }
            case "WAVES" -> wrong.addAll(checkWaves(values));
            default -> {
                // Slots that are always open need nothing more.
            }
        }
        return wrong;
    }

    /** Both halves of a wave; each later than the one before; together all slots. */
    private static List<Wrong> checkWaves(Values values) {
        int total = 0;
        int before = MOST_DAYS + 1;
        for (int wave = 1; wave <= MOST_WAVES; wave++) {
            boolean there = values.has(days(wave)) || values.has(percent(wave));
            if (there && !values.has(days(wave)) || wave == 1 && !there) {
                return List.of(Wrong.of(days(wave), "empty"));
            }
            if (there && !values.has(percent(wave))) {
                return List.of(Wrong.of(percent(wave), "empty"));
            }
            if (there && number(values, days(wave)) >= before) {
                return List.of(Wrong.of(days(wave), "not-less"));
            }
            total += there ? number(values, percent(wave)) : 0;
            before = there ? number(values, days(wave)) : before;
        }
        return total == 100 ? List.of() : List.of(Wrong.of(percent(1), "not-100", total));
    }

    /** The stored form of checked answers. */
    public static String json(Values values) {
        ObjectNode release = JSON.createObjectNode().put("kind", values.text(KIND));
        switch (values.text(KIND)) {
            case "FIXED_HOUR" ->
                release.put("weeksAhead", number(values, "semaines"))
                        .put("day", values.text("jour"))
                        .put("hour", values.text("heure"));
            case "RANDOM" ->
                release.put("fromDays", number(values, "hasard-debut")).put("toDays", number(values, "hasard-fin"));
            case "WAVES" -> {
                ArrayNode waves = release.putArray("waves");
                for (int wave = 1; wave <= MOST_WAVES; wave++) {
                    if (values.has(days(wave))) {
                        waves.addObject()
                                .put("daysAhead", number(values, days(wave)))
                                .put("percent", number(values, percent(wave)));
                    }
                }
            }
            default -> {
                // The kind is all there is to say.
            }
        }
        return release.toString();
    }

    /** A stored release in the fields of a sheet. */
    public static Values show(Values values, String json) {
        JsonNode release = read(json);
        Values shown = values.with(KIND, release.path("kind").asText());
        shown = fill(shown, "semaines", release.path("weeksAhead"));
        shown = fill(shown, "jour", release.path("day"));
        shown = fill(shown, "heure", release.path("hour"));
        shown = fill(shown, "hasard-debut", release.path("fromDays"));
        shown = fill(shown, "hasard-fin", release.path("toDays"));
        for (int wave = 1; wave <= Math.min(MOST_WAVES, release.path("waves").size()); wave++) {
            JsonNode one = release.path("waves").get(wave - 1);
            shown = fill(shown, days(wave), one.path("daysAhead"));
            shown = fill(shown, percent(wave), one.path("percent"));
        }
        return shown;
    }

    private static Values fill(Values values, String field, JsonNode value) {
        return value.isMissingNode() ? values : values.with(field, value.asText());
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a release: " + json, e);
        }
    }

    private static String days(int wave) {
        return "vague-" + wave + "-jours";
    }

    private static String percent(int wave) {
        return "vague-" + wave + "-part";
    }

    private static int number(Values values, String field) {
        return values.number(field).orElseThrow();
    }
}
