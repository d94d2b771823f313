package fr.parvis.requests.internal;

import fr.parvis.spi.request.RequestContent;
import fr.parvis.spi.request.RequestContent.Correctable;
import fr.parvis.spi.request.RequestContent.Section;
import fr.parvis.spi.request.RequestContent.SilenceRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What modules know of their requests. A module may have been removed: its requests remain, without their content. */
@ApplicationScoped
public class Contents {

    private Instance<RequestContent> modules;

    /** For the container's proxy. */
    protected Contents() {}

    @Inject
    public Contents(@Any Instance<RequestContent> modules) {
        this.modules = modules;
    }

    public List<Section> sections(Facts request) {
        return of(request).map(module -> module.sections(request.id())).orElse(List.of());
    }

    public List<Correctable> correctable(Facts request) {
        return of(request).map(module -> module.correctable(request.id())).orElse(List.of());
    }

    /** What is called so in the request, as people read it. */
    public List<String> labels(Facts request, List<String> items) {
        Map<String, String> labels = correctable(request).stream()
                .collect(Collectors.toMap(Correctable::id, Correctable::label, (first, second) -> first));
        return items.stream().map(item -> labels.getOrDefault(item, item)).toList();
    }

    /** Where the visitor with this key corrects what was asked. */
    public Optional<String> correctionPath(Facts request, String key) {
        return of(request).map(module -> module.correctionPath() + "/" + key);
    }

    public Optional<SilenceRule> silence(Facts request) {
        return of(request).flatMap(module -> module.silence(request.id()));
    }

    private Optional<RequestContent> of(Facts request) {
        return modules.stream()
                .filter(module -> module.moduleId().equals(request.module()))
                .findAny();
    }
}
