package fr.parvis.modules.web;

import fr.parvis.modules.Modules;
import fr.parvis.spi.module.MenuEntry;
import fr.parvis.spi.module.MenuEntry.Space;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What modules add to the portal's menus. */
@Named
@ApplicationScoped
public class ModuleMenu {

    private Modules modules;

    /** For the container's proxy. */
    protected ModuleMenu() {}

    @Inject
    public ModuleMenu(Modules modules) {
        this.modules = modules;
    }

    public List<Entry> getForResidents() {
        return entries(Space.RESIDENT);
    }

    public List<Entry> getForAgents() {
        return entries(Space.AGENT);
    }

    public List<Entry> getForAdministrators() {
        return entries(Space.ADMINISTRATOR);
    }

    private List<Entry> entries(Space space) {
        return modules.installed().stream()
                .flatMap(module -> module.menu().stream()
                        .filter(entry -> entry.space() == space)
                        .map(entry -> entry(module.id(), entry)))
                .toList();
    }

    private static Entry entry(String module, MenuEntry entry) {
        return new Entry(module, entry.textKey(), entry.path(module));
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
