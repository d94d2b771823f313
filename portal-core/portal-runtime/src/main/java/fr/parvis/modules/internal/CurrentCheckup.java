package fr.parvis.modules.internal;

import fr.parvis.modules.Modules;
import fr.parvis.modules.ModulesCheckup;
import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.spi.module.Finding;
import fr.parvis.spi.module.ServiceModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Asks everyone, for the current collectivité. */
@ApplicationScoped
public class CurrentCheckup implements ModulesCheckup {

    private Modules modules;
    private Collectivites collectivites;

    /** For the container's proxy. */
    protected CurrentCheckup() {}

    @Inject
    public CurrentCheckup(Modules modules, Collectivites collectivites) {
        this.modules = modules;
        this.collectivites = collectivites;
    }

    @Override
    public List<Finding> findings() {
        Stream<Finding> refusals = modules.refused().stream()
                .map(module -> new Finding(
                        Finding.Level.ERROR,
                        "Le module " + module.id() + " (" + module.jar() + ") est refusé. " + module.reason()));
        Stream<Finding> options = new OptionValues(modules.installed())
                .problems(collectivites.current().options()).stream()
                        .map(problem -> new Finding(Finding.Level.ERROR, problem));
        Stream<Finding> own = modules.installed().stream().flatMap(CurrentCheckup::checkup);
        return Stream.of(refusals, options, own).flatMap(findings -> findings).toList();
    }

    private static Stream<Finding> checkup(ServiceModule module) {
        try {
            return module.checkup().stream();
        } catch (RuntimeException e) {
            return Stream.of(new Finding(
                    Finding.Level.ERROR, "Le contrôle du module " + module.id() + " a échoué : " + e.getMessage()));
        }
    }
}
