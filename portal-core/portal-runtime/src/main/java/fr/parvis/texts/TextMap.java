package fr.parvis.texts;

import java.lang.System.Logger.Level;
import java.util.AbstractMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A bundle as pages read it: {@code #{texts.portal['home.title']}}. */
final class TextMap extends AbstractMap<String, String> {

    private static final System.Logger LOG = System.getLogger(TextMap.class.getName());

    private final Map<String, String> texts;

    TextMap(ResourceBundle bundle) {
        texts = bundle.keySet().stream().collect(Collectors.toUnmodifiableMap(Function.identity(), bundle::getString));
    }

    @Override
    public String get(Object key) {
        var text = texts.get(key);
        if (text == null) {
            LOG.log(Level.WARNING, "No text for {0}", key);
            return String.valueOf(key);
        }
        return text;
    }

    @Override
    public boolean containsKey(Object key) {
        return texts.containsKey(key);
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return texts.entrySet();
    }
}
