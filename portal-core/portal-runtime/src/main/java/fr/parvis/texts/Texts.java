package fr.parvis.texts;

import fr.parvis.modules.Modules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** All texts, by owner and language. */
@ApplicationScoped
public class Texts {

    /** The owner of the portal's own texts; any other owner is the id of a module. */
    public static final String PORTAL = "portal";

    private static final String BUNDLE = "Texts";

    private final Map<String, Map<String, String>> bundles = new ConcurrentHashMap<>();
    private Modules modules;

    /** For the container's proxy. */
    protected Texts() {}

    @Inject
    public Texts(Modules modules) {
        this.modules = modules;
    }

    /** The texts of an owner, by key. A missing one shows as its key. */
    public Map<String, String> of(String owner, Locale language) {
        return bundles.computeIfAbsent(
                owner + "/" + language.getLanguage(), key -> new TextMap(bundle(owner, language)));
    }

    /** The portal's own texts. */
    public Map<String, String> portal(Locale language) {
        return of(PORTAL, language);
    }

    private ResourceBundle bundle(String owner, Locale language) {
        if (owner.equals(PORTAL)) {
            return load("fr.parvis", language, Texts.class.getClassLoader());
        }
        var type = modules.installed().stream()
                .filter(module -> module.id().equals(owner))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No module " + owner))
                .getClass();
        return load(type.getPackageName(), language, type.getClassLoader());
    }

    private static ResourceBundle load(String inPackage, Locale language, ClassLoader loader) {
        return ResourceBundle.getBundle(
                inPackage + "." + BUNDLE,
                language,
                loader,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
