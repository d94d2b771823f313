package fr.parvis.modules.forms.input;

import fr.parvis.modules.forms.definition.Kind.Area;
import fr.parvis.modules.forms.typed.Characters;
import fr.parvis.modules.forms.typed.Fault;
import fr.parvis.modules.forms.typed.Inputs;
import fr.parvis.modules.forms.typed.KindInput;
import fr.parvis.modules.forms.typed.Parsed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A postal address. One of the commune needs neither postcode nor town: they are known. */
record AddressInput(Area area, Optional<String> commune) implements KindInput {

    /** Parts of the form by the property that keeps them. */
    static final Map<String, String> PARTS = parts();

    private static final Pattern POSTCODE = Pattern.compile("[0-9]{5}");
    private static final String FRANCE = "FR";
    private static final int LONGEST = 150;

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("street", "voie");
        parts.put("complement", "complement");
        parts.put("postcode", "code-postal");
        parts.put("city", "commune");
        parts.put("country", "pays");
        return parts;
    }

    @Override
    public Parsed read(Inputs inputs) {
        Map<String, Object> address = typed(inputs);
        if (address.keySet().stream().allMatch("country"::equals)) {
            return new Parsed.Nothing();
        }
        complete(address);
        List<Fault> faults = new ArrayList<>();
        address.forEach((property, text) -> {
            if (text.toString().length() > LONGEST) {
                faults.add(Fault.ofPart(inputs, PARTS.get(property), "address.too-long", LONGEST));
            }
        });
        require(inputs, address, "street", faults);
        if (!isFixed()) {
            boolean french = address.get("country").equals(FRANCE);
            if (french
                    && !POSTCODE.matcher(String.valueOf(address.get("postcode")))
                            .matches()) {
                faults.add(Fault.ofPart(inputs, PARTS.get("postcode"), "address.postcode"));
            }
            require(inputs, address, "city", faults);
        }
        return faults.isEmpty() ? new Parsed.Given(address) : new Parsed.Wrong(faults);
    }

    private Map<String, Object> typed(Inputs inputs) {
        Map<String, Object> address = new LinkedHashMap<>();
        PARTS.forEach((property, part) -> {
            String text = Characters.line(inputs.text(part));
            if (!text.isEmpty()) {
                address.put(property, text);
            }
        });
        return address;
    }

    private void complete(Map<String, Object> address) {
        if (isFixed()) {
            address.put("city", commune.orElseThrow());
        }
        if (area != Area.ANYWHERE || !address.containsKey("country")) {
            address.put("country", FRANCE);
        }
        address.computeIfPresent(
                "postcode",
                (property, text) ->
                        address.get("country").equals(FRANCE) ? text.toString().replace(" ", "") : text);
    }

    private boolean isFixed() {
        return area == Area.COMMUNE && commune.isPresent();
    }

    private static void require(Inputs inputs, Map<String, Object> address, String property, List<Fault> faults) {
        if (!address.containsKey(property)) {
            faults.add(Fault.ofPart(inputs, PARTS.get(property), "address." + property));
        }
    }

    @Override
    public Map<String, List<String>> write(Object answer) {
        Map<String, List<String>> fields = new HashMap<>();
        ((Map<?, ?>) answer).forEach((property, text) -> {
            if (PARTS.containsKey(property)) {
                fields.put(PARTS.get(property), List.of(text.toString()));
            }
        });
        return fields;
    }
}
