package fr.parvis.it.sample;

import fr.parvis.spi.request.RequestContent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Nothing was answered. */
@ApplicationScoped
public class SampleContent implements RequestContent {

    @Override
    public String moduleId() {
        return SampleModule.ID;
    }

    @Override
    public List<Section> sections(UUID requestId) {
        return List.of();
    }

    @Override
    public List<Correctable> correctable(UUID requestId) {
        return List.of();
    }

    @Override
    public String correctionPath() {
        return "/modules/sample/completer";
    }

    @Override
    public void erase(UUID requestId) {
        // The module holds nothing.
    }
}
