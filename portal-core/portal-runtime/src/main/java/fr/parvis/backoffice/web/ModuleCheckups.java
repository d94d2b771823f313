package fr.parvis.backoffice.web;

import fr.parvis.spi.module.Finding;
import fr.parvis.spi.module.Finding.Level;
import fr.parvis.spi.module.ServiceModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Runs the checkups of modules; one that fails is a finding, not an error of the page. */
@ApplicationScoped
public class ModuleCheckups {

    private static final System.Logger LOG = System.getLogger(ModuleCheckups.class.getName());

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public ModuleHealth examine(ServiceModule module) {
        return new ModuleHealth(module.id(), module.spiVersion(), findings(module));
    }

    private static List<Finding> findings(ServiceModule module) {
        try {
            return module.checkup();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "Checkup of module " + module.id(), e);
            return List.of(new Finding(Level.ERROR, "Le contrôle du module a échoué : voir le journal du serveur."));
        }
    }
}
