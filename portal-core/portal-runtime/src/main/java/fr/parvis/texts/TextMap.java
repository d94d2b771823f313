package fr.parvis.texts;

import java.lang.System.Logger.Level;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** Texts as pages read them: {@code #{texts.portal['home.title']}}. */
final class TextMap extends AbstractMap<String, String> {

    private static final System.Logger LOG = System.getLogger(TextMap.class.getName());

    private final Map<String, String> texts;

    TextMap(Map<String, String> texts) {
        this.texts = texts;
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
