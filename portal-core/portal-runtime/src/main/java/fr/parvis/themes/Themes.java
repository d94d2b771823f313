package fr.parvis.themes;

import fr.parvis.spi.collectivite.Brand;
import fr.parvis.themes.internal.JarFiles;
import fr.parvis.themes.internal.ThemeFiles;
import fr.parvis.themes.internal.VariantFiles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The themes of the installed jars. */
@ApplicationScoped
public class Themes {

    private static final System.Logger LOG = System.getLogger(Themes.class.getName());

    private final Map<String, Theme> byId = new HashMap<>();
    private final List<Variant> variants = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    /** Reads the jars. */
    public Themes() {
        var jars = new JarFiles(Thread.currentThread().getContextClassLoader());
        var files = new ThemeFiles(jars);
        readVariants(new VariantFiles(jars), files.theme(Theme.DEFAULT, List.of()));
        byId.put(Theme.DEFAULT, files.theme(Theme.DEFAULT, variants));
        for (var id :
                files.ids().stream().filter(id -> !id.equals(Theme.DEFAULT)).toList()) {
            unlessBroken("Le thème « " + id + " »", () -> byId.put(id, files.theme(id, variants)));
        }
    }

    private void readVariants(VariantFiles files, Theme ground) {
        for (var id : files.ids()) {
            unlessBroken("La variante « " + id + " »", () -> {
                var variant = files.variant(id);
                ground.refuse(variant);
                variants.add(variant);
            });
        }
        variants.sort(Comparator.comparing(Variant::place).thenComparing(Variant::id));
    }

    private void unlessBroken(String what, Runnable reading) {
        try {
            reading.run();
        } catch (IllegalStateException | IllegalArgumentException | IndexOutOfBoundsException e) {
            LOG.log(System.Logger.Level.ERROR, what + " cannot be used", e);
            problems.add(what + " ne sert pas, car son fichier jar est incomplet : " + e.getMessage());
        }
    }

    /** The variants that are installed, in the order in which they win over each other. */
    public List<Variant> variants() {
        return List.copyOf(variants);
    }

    /** A sentence for each theme or variant whose jar cannot be used: its collectivités get the default one, or do without. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /** All themes, the default one first. */
    public List<Theme> installed() {
        return byId.values().stream()
                .sorted(Comparator.comparing((Theme theme) -> !theme.id().equals(Theme.DEFAULT))
                        .thenComparing(Theme::id))
                .toList();
    }

    public boolean isInstalled(String id) {
        return byId.containsKey(id);
    }

    /** The theme of this id, or the default one. */
    public Theme theme(String id) {
        return byId.getOrDefault(id, byId.get(Theme.DEFAULT));
    }

    /** The look of a collectivité. */
    public Look look(Brand brand) {
        return new Look(theme(brand.theme()), brand.tokens());
    }
}
