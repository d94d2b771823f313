package fr.parvis.requests.web.resident;

import fr.parvis.spi.person.AccountSection;
import fr.parvis.spi.person.AccountSection.Content;
import fr.parvis.spi.person.CurrentResident;
import fr.parvis.spi.person.Resident;
import fr.parvis.web.page.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What modules show in the account of the signed-in resident. */
@Named
@RequestScoped
public class AccountSections {

    private CurrentResident residents;
    private Language language;
    private Instance<AccountSection> modules;
    private List<Content> list;

    /** For the container's proxy. */
    protected AccountSections() {}

    @Inject
    public AccountSections(CurrentResident residents, Language language, @Any Instance<AccountSection> modules) {
        this.residents = residents;
        this.language = language;
        this.modules = modules;
    }

    /** By title. */
    @Transactional
    public List<Content> getList() {
        if (list == null) {
            list = residents.get().map(Resident::id).map(this::of).orElse(List.of());
        }
        return list;
    }

    private List<Content> of(UUID resident) {
        return modules.stream()
                .map(module -> module.of(resident, language.getLocale()))
                .sorted(Comparator.comparing(Content::title))
                .toList();
    }
}
