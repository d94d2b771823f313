package fr.parvis.catalogue.internal;

import fr.parvis.catalogue.ThemeList;
import fr.parvis.spi.catalogue.Procedure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Reads and sorts the whole catalogue. */
@ApplicationScoped
public class ThemeLists {

    private Jdbi jdbi;

    /** For the container's proxy. */
    protected ThemeLists() {}

    @Inject
    public ThemeLists(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Transactional
    public List<ThemeList> read() {
        Collator french = Collator.getInstance(Locale.FRENCH);
        List<Procedure> all =
                jdbi.withHandle(handle -> handle.createQuery("SELECT definition FROM portal.catalogue_entry")
                        .mapTo(DatabaseCatalogue.DEFINITION)
                        .list());
        return all.stream()
                .sorted(Comparator.comparing(Procedure::title, french))
                .collect(Collectors.groupingBy(Procedure::theme, () -> new TreeMap<>(french), Collectors.toList()))
                .entrySet()
                .stream()
                .map(theme -> new ThemeList(theme.getKey(), theme.getValue()))
                .toList();
    }
}
