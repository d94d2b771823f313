package fr.parvis.web.components;

import fr.parvis.web.page.Exchange;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * {@code /composants}: all components; {@code /composants/<name>}: one of them with its examples; {@code
 * /composants/<name>/<example>}: an example that needs a page for itself.
 */
@Named
@RequestScoped
public class ComponentsPage {

    private static final String ALL = "/composants";

    private ComponentLibrary library;
    private Exchange exchange;
    private Component component;
    private Example single;

    /** For the container's proxy. */
    protected ComponentsPage() {}

    @Inject
    public ComponentsPage(ComponentLibrary library, Exchange exchange) {
        this.library = library;
        this.exchange = exchange;
    }

    public void load() {
        exchange.hideFromRobots();
        var segments = exchange.segments();
        if (!segments.isEmpty()) {
            component = library.find(segments.get(0)).orElse(null);
        }
        if (segments.size() == 2 && component != null) {
            single = component.alone(segments.get(1)).orElse(null);
        }
        if (segments.size() > 2
                || segments.size() == 2 && single == null
                || segments.size() == 1 && component == null) {
            exchange.notFound();
        }
    }

    public List<ComponentFamily> getFamilies() {
        return library.families();
    }

    /** The component shown, or null where all are listed. */
    public Component getComponent() {
        return component;
    }

    /** Where the examples of the component are written. */
    public String getExamples() {
        return component.examplesFile();
    }

    public String getReadme() {
        return library.readme(component);
    }

    public String getSource() {
        return library.source(component);
    }

    /** Address of the component's page; of all of them where another page borrows its examples. */
    public String getPath() {
        return component == null ? ALL : component.path();
    }

    /** Whether one example has the page for itself. */
    public boolean isSingle() {
        return single != null;
    }

    /** What the page is called. */
    public String getTitle() {
        return single == null ? component.title() : single.title();
    }

    /** Whether this example has the page for itself. */
    public boolean alone(String id) {
        return single != null && single.id().equals(id);
    }
}
