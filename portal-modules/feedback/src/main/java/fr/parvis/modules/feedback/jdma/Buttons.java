package fr.parvis.modules.feedback.jdma;

import fr.parvis.spi.collectivite.Collectivite;
import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.spi.module.ModuleStarted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The procedures that « Je donne mon avis » knows, read at the start and kept in memory. */
@ApplicationScoped
public class Buttons {

    private static final System.Logger LOG = System.getLogger(Buttons.class.getName());

    private final Map<String, Map<String, Button>> known = new ConcurrentHashMap<>();
    private final Map<String, String> problems = new ConcurrentHashMap<>();
    private Collectivites collectivites;

    /** For the container's proxy. */
    protected Buttons() {}

    @Inject
    public Buttons(Collectivites collectivites) {
        this.collectivites = collectivites;
    }

    void load(@Observes ModuleStarted started) {
        if (started.moduleId().equals("feedback")) {
            collectivites.all().forEach(this::load);
        }
    }

    /** Reads the file of a collectivité; a broken one leaves it without buttons, and says so in the checkup. */
    void load(Collectivite collectivite) {
        try {
            known.put(
                    collectivite.id(),
                    ButtonsFile.read(collectivites.files(collectivite, "feedback"))
                            .procedures());
            problems.remove(collectivite.id());
        } catch (IOException e) {
            LOG.log(Level.ERROR, "je-donne-mon-avis.yaml of " + collectivite.id() + " cannot be read", e);
            problems.put(collectivite.id(), "Le fichier feedback/je-donne-mon-avis.yaml ne peut pas être lu.");
        }
    }

    /** The button of a procedure of the current collectivité. */
    public Optional<Button> of(String procedureId) {
        return Optional.ofNullable(all().get(procedureId));
    }

    /** All of the current collectivité, by id of the procedure. */
    Map<String, Button> all() {
        return known.getOrDefault(collectivites.current().id(), Map.of());
    }

    /** What is wrong with the file of the current collectivité. */
    Optional<String> problem() {
        return Optional.ofNullable(problems.get(collectivites.current().id()));
    }
}
