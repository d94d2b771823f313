package fr.parvis.modules;

import fr.parvis.spi.module.ServiceModule;
import java.util.List;

/** The modules of the portal, as its start left them. */
public interface Modules {

    /** The modules that run, by id. */
    List<ServiceModule> installed();

    /** The modules that were refused, with the reason. */
    List<RefusedModule> refused();

    /** Whether a module of this id runs. */
    default boolean isInstalled(String id) {
        return installed().stream().anyMatch(module -> module.id().equals(id));
    }
}
