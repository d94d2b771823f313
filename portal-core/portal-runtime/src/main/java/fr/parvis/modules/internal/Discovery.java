package fr.parvis.modules.internal;

import fr.parvis.database.JarContents;
import fr.parvis.modules.RefusedModule;
import fr.parvis.modules.internal.check.Candidate;
import fr.parvis.spi.module.ServiceModule;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Finds the descriptors of modules among the beans of the portal. */
@Dependent
class Discovery {

    private final Instance<ServiceModule> descriptors;

    @Inject
    Discovery(@Any Instance<ServiceModule> descriptors) {
        this.descriptors = descriptors;
    }

    /** The modules whose descriptor can be made; the others go to {@code refusals}. */
    List<Candidate> candidates(Consumer<RefusedModule> refusals) {
        List<Candidate> candidates = new ArrayList<>();
        for (Instance.Handle<ServiceModule> handle : descriptors.handles()) {
            Class<?> type = handle.getBean().getBeanClass();
            try {
                ServiceModule module = handle.get();
                module.id();
                candidates.add(new Candidate(module, type, JarContents.of(type)));
            } catch (RuntimeException | LinkageError e) {
                refusals.accept(new RefusedModule(
                        "?", Candidate.jarName(type), "Sa classe " + type.getName() + " ne démarre pas : " + e + "."));
            }
        }
        return candidates;
    }
}
