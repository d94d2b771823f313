package fr.parvis.modules.internal;

import fr.parvis.spi.module.ModuleOption;
import fr.parvis.spi.module.ServiceModule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a collectivité may write under {@code options} in its file. */
class OptionValues {

    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,9}");
    private static final Pattern BOOLEAN = Pattern.compile("true|false");
    private static final Pattern URL = Pattern.compile("https?://[^\\s/]+(/\\S*)?");

    private final Map<String, ModuleOption> known = new HashMap<>();

    OptionValues(List<ServiceModule> modules) {
        modules.forEach(module ->
                module.options().forEach(option -> known.put(module.id() + "." + option.key(), option)));
    }

    /** A sentence in French for each value that no module wants. */
    List<String> problems(Map<String, String> values) {
        return values.entrySet().stream()
                .filter(value -> !isSound(value.getKey(), value.getValue()))
                .map(value -> "Fichier collectivite.yaml, champ « options." + value.getKey() + " » : "
                        + (known.containsKey(value.getKey())
                                ? "la valeur « " + value.getValue() + " » n’est pas du type attendu, "
                                        + known.get(value.getKey()).type() + "."
                                : "aucun module installé n’a ce réglage."))
                .toList();
    }

    private boolean isSound(String key, String value) {
        ModuleOption option = known.get(key);
        return option != null
                && switch (option.type()) {
                    case TEXT -> true;
                    case INTEGER -> INTEGER.matcher(value).matches();
                    case BOOLEAN -> BOOLEAN.matcher(value).matches();
                    case URL -> URL.matcher(value).matches();
                };
    }
}
