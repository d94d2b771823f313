package fr.parvis.modules.feedback;

import fr.parvis.spi.module.MenuEntry;
import fr.parvis.spi.module.MenuEntry.Space;
import fr.parvis.spi.module.ServiceModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Feedback: residents say what is hard, and see that it was heard. */
@ApplicationScoped
public class FeedbackModule implements ServiceModule {

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
        return List.of(new MenuEntry(Space.RESIDENT, "ask.menu", "votre-avis"));
    }

    @Override
    public List<String> pages() {
        return List.of("votre-avis");
    }
}
