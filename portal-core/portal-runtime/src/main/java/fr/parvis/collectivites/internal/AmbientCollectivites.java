package fr.parvis.collectivites.internal;

import fr.parvis.collectivites.ConfigurationCheckup;
import fr.parvis.collectivites.Wardrobe;
import fr.parvis.collectivites.internal.files.CollectiviteFolder;
import fr.parvis.configuration.Settings;
import fr.parvis.spi.collectivite.Collectivite;
import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.spi.module.Finding;
import fr.parvis.themes.Themes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;

/** The collectivités of the configuration folder, and the one that each thread works for. */
@ApplicationScoped
public class AmbientCollectivites implements Collectivites, ConfigurationCheckup, Wardrobe {

    private final ThreadLocal<Collectivite> current = new ThreadLocal<>();
    private Path root;
    private CollectiviteFolder folder;
    private volatile List<Collectivite> worn;

    /** For the container's proxy. */
    protected AmbientCollectivites() {}

    @Inject
    public AmbientCollectivites(Settings settings, Themes themes) {
        this(settings.collectivites(), themes);
    }

    AmbientCollectivites(Path root, Themes themes) {
        this.root = root;
        this.folder = CollectiviteFolder.read(root, themes);
        this.worn = folder.collectivites();
    }

    @Override
    public Collectivite current() {
        return ambient().orElseThrow(() -> new IllegalStateException("no collectivité: use Collectivites.callAs"));
    }

    /** The current collectivité, if there is one. */
    public Optional<Collectivite> ambient() {
        return Optional.ofNullable(current.get());
    }

    @Override
    public List<Collectivite> all() {
        return worn;
    }

    @Override
    public Optional<Collectivite> find(String id) {
        return all().stream()
                .filter(collectivite -> collectivite.id().equals(id))
                .findFirst();
    }

    @Override
    public Path files(Collectivite collectivite, String moduleId) {
        return root.resolve(collectivite.id()).resolve(moduleId);
    }

    @Override
    public <T> T callAs(Collectivite collectivite, Callable<T> work) throws Exception {
        Collectivite former = current.get();
        current.set(collectivite);
        try {
            return work.call();
        } finally {
            restore(former);
        }
    }

    @Override
    public List<Finding> findings() {
        return folder.problems().stream()
                .map(problem -> new Finding(Finding.Level.ERROR, problem))
                .toList();
    }

    @Override
    public synchronized void wear(String collectivite, UnaryOperator<Collectivite> look) {
        List<Collectivite> changed = new ArrayList<>(worn);
        changed.replaceAll(before -> before.id().equals(collectivite) ? look.apply(inFile(collectivite)) : before);
        worn = List.copyOf(changed);
    }

    private Collectivite inFile(String id) {
        return folder.collectivites().stream()
                .filter(collectivite -> collectivite.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Makes the collectivité of this host name current, or none when no collectivité has it. */
    void enter(String host) {
        String name = host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        restore(all().stream()
                .filter(collectivite -> collectivite.hosts().contains(name))
                .findFirst()
                .orElse(null));
    }

    void leave() {
        current.remove();
    }

    private void restore(Collectivite collectivite) {
        if (collectivite == null) {
            current.remove();
        } else {
            current.set(collectivite);
        }
    }
}
