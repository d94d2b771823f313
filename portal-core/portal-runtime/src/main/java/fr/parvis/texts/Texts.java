package fr.parvis.texts;

import fr.parvis.modules.Modules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All texts, by owner and language: those of the product, with those that an administrator added over them. */
@ApplicationScoped
public class Texts {

    /** The owner of the portal's own texts; any other owner is the id of a module. */
    public static final String PORTAL = "portal";

    /** Key of a language's name for itself. */
    static final String NAME = "language.name";

    private static final String BUNDLE = "Texts";
    private static final Set<String> LANGUAGES_OF_BUNDLES = Set.of("fr", "en");

    private Modules modules;
    private AddedTexts added;
    private volatile Read read = new Read(TextFolder.EMPTY);

    /** For the container's proxy. */
    protected Texts() {}

    @Inject
    public Texts(Modules modules, AddedTexts added) {
        this.modules = modules;
        this.added = added;
    }

    /** The texts of an owner, by key. One that is missing in a language is French; one that is nowhere shows as its key. */
    public Map<String, String> of(String owner, Locale language) {
        return read().shown()
                .computeIfAbsent(
                        owner + "/" + PageLanguage.code(language),
                        key -> new TextMap(translation(owner, language).texts()));
    }

    /** The portal's own texts. */
    public Map<String, String> portal(Locale language) {
        return of(PORTAL, language);
    }

    /** A sentence for each text or file that was added and cannot be used. */
    public List<String> problems() {
        TextFolder folder = read().folder();
        List<String> problems = new ArrayList<>(folder.problems());
        folder.texts()
                .forEach((language, owners) -> owners.keySet()
                        .forEach(owner -> problems(owner, language)
                                .forEach(problem -> problems.add("Fichier " + TextFolder.NAME + "/" + language + "/"
                                        + owner + ".properties. " + problem))));
        return List.copyOf(problems);
    }

    private List<String> problems(String owner, String language) {
        return isOwner(owner)
                ? translation(owner, PageLanguage.locale(language)).problems()
                : List.of("Aucun module ne porte le nom « " + owner + " ».");
    }

    private boolean isOwner(String owner) {
        return owner.equals(PORTAL)
                || modules.installed().stream().anyMatch(module -> module.id().equals(owner));
    }

    private Read read() {
        TextFolder folder = added.folder();
        if (folder != read.folder()) {
            read = new Read(folder);
        }
        return read;
    }

    private Translation translation(String owner, Locale language) {
        ResourceBundle bundle = bundle(owner, language);
        Map<String, String> product =
                bundle.keySet().stream().collect(Collectors.toMap(Function.identity(), bundle::getString));
        Map<String, String> replacements = added.folder()
                .texts()
                .getOrDefault(PageLanguage.code(language), Map.of())
                .getOrDefault(owner, Map.of());
        return Translation.of(product, replacements);
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
                LANGUAGES_OF_BUNDLES.contains(language.getLanguage()) ? language : Locale.FRENCH,
                loader,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private record Read(TextFolder folder, Map<String, Map<String, String>> shown) {

        Read(TextFolder folder) {
            this(folder, new ConcurrentHashMap<>());
        }
    }
}
