package fr.parvis.requests.web;

import fr.parvis.requests.desk.RequestFile;
import fr.parvis.requests.follow.FollowedRequest;
import fr.parvis.spi.request.RequestSection;
import fr.parvis.spi.request.RequestSection.Content;
import fr.parvis.spi.request.RequestSection.Shown;
import fr.parvis.web.page.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What modules show on the page of a request, by title; asked once a page. */
@Named
@RequestScoped
public class RequestSections {

    private Language language;
    private Instance<RequestSection> modules;
    private List<Content> list;

    /** For the container's proxy. */
    protected RequestSections() {}

    @Inject
    public RequestSections(Language language, @Any Instance<RequestSection> modules) {
        this.language = language;
        this.modules = modules;
    }

    /** For its resident, with the key by which they follow it. */
    @Transactional
    public List<Content> forResident(FollowedRequest request, String key) {
        Shown shown = new Shown(request.id(), request.procedureId(), request.underWay());
        return list(module -> module.forResident(shown, key, language.getLocale()));
    }

    /** For agents, whose pages are in French. */
    @Transactional
    public List<Content> forAgent(RequestFile file) {
        Shown shown = new Shown(
                file.row().id(), file.procedureId(), !file.row().state().isFinal());
        return list(module -> module.forAgent(shown, Locale.FRENCH));
    }

    private List<Content> list(Function<RequestSection, Optional<Content>> ask) {
        if (list == null) {
            list = modules.stream()
                    .flatMap(module -> ask.apply(module).stream())
                    .sorted(Comparator.comparing(Content::title))
                    .toList();
        }
        return list;
    }
}
