package fr.parvis.modules.internal;

import fr.parvis.modules.Modules;
import fr.parvis.modules.RefusedModule;
import fr.parvis.spi.module.ServiceModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The outcome of the start. */
@ApplicationScoped
public class RunningModules implements Modules {

    private final List<ServiceModule> installed = new CopyOnWriteArrayList<>();
    private final List<RefusedModule> refused = new CopyOnWriteArrayList<>();

    @Override
    public List<ServiceModule> installed() {
        return List.copyOf(installed);
    }

    @Override
    public List<RefusedModule> refused() {
        return List.copyOf(refused);
    }

    void install(ServiceModule module) {
        installed.add(module);
        installed.sort(Comparator.comparing(ServiceModule::id));
    }

    void refuse(RefusedModule module) {
        installed.removeIf(other -> other.id().equals(module.id()));
        refused.add(module);
    }
}
