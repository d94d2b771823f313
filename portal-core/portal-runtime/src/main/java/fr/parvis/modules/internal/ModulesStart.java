package fr.parvis.modules.internal;

import fr.parvis.database.DatabaseReady;
import fr.parvis.database.Migrations;
import fr.parvis.modules.ModulesReady;
import fr.parvis.modules.RefusedModule;
import fr.parvis.modules.internal.check.Candidate;
import fr.parvis.modules.internal.check.Conventions;
import fr.parvis.spi.module.ModuleStarted;
import fr.parvis.spi.module.ServiceModule;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks all modules, then migrates and starts those that keep the conventions. One refused never stops another. */
@ApplicationScoped
public class ModulesStart {

    private static final System.Logger LOG = System.getLogger(ModulesStart.class.getName());

    private final Conventions conventions = new Conventions();
    private Discovery discovery;
    private RunningModules modules;
    private Migrations migrations;
    private Event<ModuleStarted> started;
    private Event<ModulesReady> ready;

    /** For the container's proxy. */
    protected ModulesStart() {}

    @Inject
    ModulesStart(
            Discovery discovery,
            RunningModules modules,
            Migrations migrations,
            Event<ModuleStarted> started,
            Event<ModulesReady> ready) {
        this.discovery = discovery;
        this.modules = modules;
        this.migrations = migrations;
        this.started = started;
        this.ready = ready;
    }

    void start(@Observes @Priority(DatabaseReady.MODULES) DatabaseReady event) {
        List<Candidate> candidates = discovery.candidates(this::refuse);
        List<Candidate> accepted = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Optional<String> problem = conventions.problem(candidate, candidates);
            problem.ifPresentOrElse(sentence -> refuse(candidate, sentence), () -> accepted.add(candidate));
        }
        accepted.forEach(this::start);
        ready.fire(new ModulesReady(
                modules.installed().stream().map(ServiceModule::id).toList()));
    }

    private void start(Candidate candidate) {
        try {
            migrations.migrate(candidate.id(), candidate.jar());
            modules.install(candidate.module());
            started.fire(new ModuleStarted(candidate.id()));
            LOG.log(Level.INFO, "Module {0} runs ({1})", candidate.id(), candidate.jarName());
        } catch (RuntimeException | LinkageError e) {
            LOG.log(Level.ERROR, "Module " + candidate.id() + " does not start", e);
            refuse(candidate, "Il ne démarre pas : " + e.getMessage() + ".");
        }
    }

    private void refuse(Candidate candidate, String sentence) {
        refuse(new RefusedModule(candidate.id(), candidate.jarName(), sentence));
    }

    private void refuse(RefusedModule module) {
        modules.refuse(module);
        LOG.log(Level.ERROR, "Module {0} refused ({1}): {2}", module.id(), module.jar(), module.reason());
    }
}
