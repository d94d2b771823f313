package fr.parvis.catalogue.web;

import fr.parvis.catalogue.CatalogueSearch;
import fr.parvis.catalogue.ThemeList;
import fr.parvis.spi.catalogue.Procedure;
import fr.parvis.web.page.Exchange;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /demarches}: all procedures, or those that match a search; {@code /demarches/<id>}: one of them. */
@Named
@RequestScoped
public class CataloguePage {

    private CatalogueSearch catalogue;
    private Exchange exchange;
    private String words;
    private List<ThemeList> themes;
    private List<Procedure> found;
    private Procedure procedure;

    /** For the container's proxy. */
    protected CataloguePage() {}

    @Inject
    public CataloguePage(CatalogueSearch catalogue, Exchange exchange) {
        this.catalogue = catalogue;
        this.exchange = exchange;
    }

    public void load() {
        var segments = exchange.segments();
        words = exchange.parameter("q");
        if (segments.size() == 1) {
            catalogue.find(segments.get(0)).ifPresentOrElse(one -> procedure = one, exchange::notFound);
        } else if (!segments.isEmpty()) {
            exchange.notFound();
        } else if (!words.isEmpty()) {
            found = catalogue.search(words);
        }
    }

    public String getWords() {
        return words;
    }

    /** Whether words were searched. */
    public boolean isSearch() {
        return found != null;
    }

    /** What the search found, best first. */
    public List<Procedure> getFound() {
        return found;
    }

    public List<ThemeList> getThemes() {
        if (themes == null) {
            themes = catalogue.byTheme();
        }
        return themes;
    }

    /** The procedure shown, or null. */
    public Procedure getProcedure() {
        return procedure;
    }
}
