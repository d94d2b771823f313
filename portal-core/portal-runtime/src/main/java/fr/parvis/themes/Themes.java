package fr.parvis.themes;

import fr.parvis.spi.collectivite.Brand;
import fr.parvis.themes.internal.ThemeFiles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The themes of the installed jars. */
@ApplicationScoped
public class Themes {

    private final Map<String, Theme> byId;

    /** Reads the jars. */
    public Themes() {
        var files = new ThemeFiles(Thread.currentThread().getContextClassLoader());
        byId = files.ids().stream().map(files::theme).collect(Collectors.toMap(Theme::id, Function.identity()));
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
