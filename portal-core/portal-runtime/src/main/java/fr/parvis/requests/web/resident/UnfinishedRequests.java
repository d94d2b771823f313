package fr.parvis.requests.web.resident;

import fr.parvis.spi.person.CurrentResident;
import fr.parvis.spi.person.Resident;
import fr.parvis.spi.request.AccountDrafts;
import fr.parvis.spi.request.AccountDrafts.Unfinished;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What the signed-in resident has begun with any module. */
@Named
@RequestScoped
public class UnfinishedRequests {

    private CurrentResident residents;
    private Instance<AccountDrafts> modules;
    private List<Unfinished> list;

    /** For the container's proxy. */
    protected UnfinishedRequests() {}

    @Inject
    public UnfinishedRequests(CurrentResident residents, @Any Instance<AccountDrafts> modules) {
        this.residents = residents;
        this.modules = modules;
    }

    /** The latest first. */
    @Transactional
    public List<Unfinished> getList() {
        if (list == null) {
            list = residents.get().map(Resident::id).map(this::of).orElse(List.of());
        }
        return list;
    }

    private List<Unfinished> of(UUID resident) {
        return modules.stream()
                .flatMap(module -> module.of(resident).stream())
                .sorted(Comparator.comparing(Unfinished::savedAt).reversed())
                .toList();
    }
}
