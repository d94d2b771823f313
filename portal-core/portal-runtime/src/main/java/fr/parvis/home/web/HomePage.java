package fr.parvis.home.web;

import fr.parvis.catalogue.CatalogueSearch;
import fr.parvis.catalogue.ThemeList;
import fr.parvis.home.internal.MostUsed;
import fr.parvis.spi.catalogue.Procedure;
import fr.parvis.web.page.Exchange;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The home page: search, headings of the catalogue, the most used procedures. */
@Named
@RequestScoped
public class HomePage {

    private static final int SHOWN = 6;

    private CatalogueSearch catalogue;
    private MostUsed mostUsed;
    private Exchange exchange;
    private List<ThemeList> themes;
    private List<Procedure> procedures;

    /** For the container's proxy. */
    protected HomePage() {}

    @Inject
    public HomePage(CatalogueSearch catalogue, MostUsed mostUsed, Exchange exchange) {
        this.catalogue = catalogue;
        this.mostUsed = mostUsed;
        this.exchange = exchange;
    }

    public void load() {
        if (exchange.segments().isEmpty()) {
            themes = catalogue.byTheme();
            procedures = mostUsedFirst();
        } else {
            exchange.notFound();
        }
    }

    public List<ThemeList> getThemes() {
        return themes;
    }

    /** The most used procedures, filled up with others while few were used. */
    public List<Procedure> getProcedures() {
        return procedures;
    }

    private List<Procedure> mostUsedFirst() {
        var all = themes.stream().flatMap(theme -> theme.procedures().stream()).toList();
        var used = mostUsed.procedures().stream()
                .flatMap(id -> all.stream().filter(procedure -> procedure.id().equals(id)));
        return Stream.concat(used, all.stream()).distinct().limit(SHOWN).toList();
    }

    /** Whether the visitor comes back from signing out. */
    public boolean isSignedOut() {
        return exchange.has("deconnecte");
    }
}
