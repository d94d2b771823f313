package fr.parvis.themes;

import fr.parvis.spi.collectivite.Brand;
import fr.parvis.themes.internal.ThemeFiles;
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
    private final List<String> problems = new ArrayList<>();

    /** Reads the jars. */
    public Themes() {
        var files = new ThemeFiles(Thread.currentThread().getContextClassLoader());
        byId.put(Theme.DEFAULT, files.theme(Theme.DEFAULT));
        for (var id :
                files.ids().stream().filter(id -> !id.equals(Theme.DEFAULT)).toList()) {
            try {
                byId.put(id, files.theme(id));
            } catch (IllegalStateException | IllegalArgumentException | IndexOutOfBoundsException e) {
                LOG.log(System.Logger.Level.ERROR, "The theme " + id + " cannot be used", e);
                problems.add("Le thème « " + id + " » n’est pas utilisé, car son fichier jar est incomplet : "
                        + e.getMessage());
            }
        }
    }

    /** A sentence for each theme whose jar cannot be used: its collectivités get the default one. */
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
