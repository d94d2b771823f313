package fr.parvis.modules.hello;

import fr.parvis.spi.module.MenuEntry;
import fr.parvis.spi.module.MenuEntry.Space;
import fr.parvis.spi.module.ServiceModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Says hello, and how to reach the collectivité without the portal. */
@ApplicationScoped
public class HelloModule implements ServiceModule {

    @Override
    public String id() {
        return "hello";
    }

    @Override
    public int spiVersion() {
        return 1;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry(Space.RESIDENT, "title", "start"));
    }
}
