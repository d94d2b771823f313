package fr.parvis.modules.appointments.offer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.parvis.modules.appointments.offer.Release.AtRandom;
import fr.parvis.modules.appointments.offer.Release.FixedHour;
import fr.parvis.modules.appointments.offer.Release.Rolling;
import fr.parvis.modules.appointments.offer.Release.Wave;
import fr.parvis.modules.appointments.offer.Release.Waves;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads a release rule: {@code {"kind": "FIXED_HOUR", "weeksAhead": 6, "day": "MONDAY", "hour": "09:00"}}. */
public final class Releases {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Releases() {}

    /**
     * The rule of a type.
     *
     * @param json kind {@code ROLLING}, {@code FIXED_HOUR} (weeksAhead, day, hour), {@code WAVES} (waves: daysAhead,
     *     percent) or {@code RANDOM} (fromDays, toDays)
     * @param key the type's secret
     * @throws IllegalArgumentException when it is none
     */
    public static Release read(String json, UUID key) {
        try {
            JsonNode rule = JSON.readTree(json);
            return switch (rule.path("kind").asText()) {
                case "ROLLING" -> new Rolling();
                case "FIXED_HOUR" ->
                    new FixedHour(
                            number(rule, "weeksAhead"),
                            DayOfWeek.valueOf(rule.path("day").asText()),
                            LocalTime.parse(rule.path("hour").asText()));
                case "WAVES" -> new Waves(waves(rule), key);
                case "RANDOM" -> new AtRandom(number(rule, "fromDays"), number(rule, "toDays"), key);
                default -> throw new IllegalArgumentException("no such release: " + json);
            };
        } catch (JsonProcessingException | java.time.DateTimeException e) {
            throw new IllegalArgumentException("not a release: " + json, e);
        }
    }

    private static List<Wave> waves(JsonNode rule) {
        List<Wave> waves = new ArrayList<>();
        rule.path("waves").forEach(wave -> waves.add(new Wave(number(wave, "daysAhead"), number(wave, "percent"))));
        if (waves.isEmpty()) {
            throw new IllegalArgumentException("no wave");
        }
        return List.copyOf(waves);
    }

    private static int number(JsonNode node, String name) {
        if (!node.path(name).isInt() || node.path(name).intValue() < 0) {
            throw new IllegalArgumentException(name + " is not a number");
        }
        return node.path(name).intValue();
    }
}
