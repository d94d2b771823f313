package fr.parvis.modules.feedback;

import fr.parvis.modules.feedback.jdma.JdmaCheckup;
import fr.parvis.modules.feedback.jdma.JdmaSettings;
import fr.parvis.spi.module.Finding;
import fr.parvis.spi.module.MenuEntry;
import fr.parvis.spi.module.MenuEntry.Space;
import fr.parvis.spi.module.ModuleOption;
import fr.parvis.spi.module.ServiceModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Feedback: residents say what is hard, and see that it was heard. */
@ApplicationScoped
public class FeedbackModule implements ServiceModule {

    private JdmaCheckup jdma;

    /** For the container's proxy, and for the contract test. */
    protected FeedbackModule() {}

    @Inject
    public FeedbackModule(JdmaCheckup jdma) {
        this.jdma = jdma;
    }

    @Override
    public String id() {
        return "feedback";
    }

    @Override
    public int spiVersion() {
        return 1;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(
                new MenuEntry(Space.RESIDENT, "ask.menu", "votre-avis"),
                new MenuEntry(Space.AGENT, "counter.menu", "recueillir"));
    }

    @Override
    public List<String> pages() {
        return List.of("votre-avis", "avis", "suite", "merci", "abandon", "cette-page", "code", "affiche", "borne");
    }

    @Override
    public List<String> agentPages() {
        return List.of("recueillir", "saisir");
    }

    @Override
    public List<ModuleOption> options() {
        return List.of(new ModuleOption(JdmaSettings.KEY, ModuleOption.Type.TEXT, "", "jdma.option.key"));
    }

    @Override
    public List<Finding> checkup() {
        return jdma.findings();
    }
}
