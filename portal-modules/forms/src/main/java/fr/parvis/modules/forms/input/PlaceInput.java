package fr.parvis.modules.forms.input;

import fr.parvis.modules.forms.typed.Characters;
import fr.parvis.modules.forms.typed.Fault;
import fr.parvis.modules.forms.typed.Inputs;
import fr.parvis.modules.forms.typed.KindInput;
import fr.parvis.modules.forms.typed.Parsed;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where something is: an address, words, or a point given by its coordinates; one of them is enough. */
record PlaceInput(Optional<String> commune) implements KindInput {

    private static final String WORDS = "mots";
    private static final String POINT = "point";
    private static final Pattern COORDINATES =
            Pattern.compile("(-?[0-9]{1,2}[.,][0-9]{2,12})\\s*[,; ]\\s*(-?[0-9]{1,3}[.,][0-9]{2,12})");
    private static final int LONGEST = 500;
    private static final double NORTH = 90;
    private static final double EAST = 180;

    @Override
    public Parsed read(Inputs inputs) {
        Map<String, Object> place = new LinkedHashMap<>();
        put(place, "street", inputs.text("voie"));
        put(place, "words", inputs.text(WORDS));
        if (!inputs.text(POINT).isEmpty()) {
            Matcher point = COORDINATES.matcher(inputs.text(POINT));
            if (!point.matches() || !isOnEarth(point)) {
                return new Parsed.Wrong(List.of(Fault.ofPart(inputs, POINT, "point")));
            }
            place.put("latitude", number(point.group(1)));
            place.put("longitude", number(point.group(2)));
        }
        if (place.isEmpty()) {
            return new Parsed.Nothing();
        }
        if (place.values().stream().anyMatch(text -> text.toString().length() > LONGEST)) {
            return Parsed.wrong(inputs, "place.too-long", LONGEST);
        }
        commune.ifPresent(name -> place.put("city", name));
        return new Parsed.Given(place);
    }

    @Override
    public Map<String, List<String>> write(Object answer) {
        Map<?, ?> place = (Map<?, ?>) answer;
        Map<String, List<String>> fields = new HashMap<>();
        Optional.ofNullable(place.get("street")).ifPresent(text -> fields.put("voie", List.of(text.toString())));
        Optional.ofNullable(place.get("words")).ifPresent(text -> fields.put(WORDS, List.of(text.toString())));
        Optional.ofNullable(place.get("latitude"))
                .ifPresent(latitude -> fields.put(POINT, List.of(latitude + ", " + place.get("longitude"))));
        return fields;
    }

    private static void put(Map<String, Object> place, String property, String text) {
        if (!text.isEmpty()) {
            place.put(property, Characters.line(text));
        }
    }

    private static boolean isOnEarth(Matcher point) {
        return Math.abs(number(point.group(1))) <= NORTH && Math.abs(number(point.group(2))) <= EAST;
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }
}
