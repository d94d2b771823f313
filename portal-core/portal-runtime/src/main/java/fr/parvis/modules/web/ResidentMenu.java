package fr.parvis.modules.web;

import fr.parvis.modules.Modules;
import fr.parvis.spi.module.MenuEntry.Space;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What modules add to the residents' menu. */
@Named
@ApplicationScoped
public class ResidentMenu {

    private Modules modules;

    /** For the container's proxy. */
    protected ResidentMenu() {}

    @Inject
    public ResidentMenu(Modules modules) {
        this.modules = modules;
    }

    public List<Entry> getEntries() {
        return modules.installed().stream()
                .flatMap(module -> module.menu().stream()
                        .filter(entry -> entry.space() == Space.RESIDENT)
                        .map(entry -> new Entry(
                                module.id(), entry.textKey(), "/modules/" + module.id() + "/" + entry.page())))
                .toList();
    }

    /**
     * A link.
     *
     * @param module id of the module, whose bundle has the label
     * @param textKey key of the label
     * @param href where it leads
     */
    public record Entry(String module, String textKey, String href) {}
}
