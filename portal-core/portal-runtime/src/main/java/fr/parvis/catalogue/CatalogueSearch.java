package fr.parvis.catalogue;

import fr.parvis.spi.catalogue.Procedure;
import fr.parvis.spi.catalogue.PublishedProcedures;
import java.util.List;

/** Finds procedures of the current collectivité. Every method opens a transaction of its own if there is none. */
public interface CatalogueSearch extends PublishedProcedures {

    /** All procedures, by theme then by title, both in French alphabetical order. */
    List<ThemeList> byTheme();

    /**
     * The procedures that match a resident's words, best first. Accents, plurals, capital letters and small typing
     * mistakes do not matter; the more words match, the better.
     */
    List<Procedure> search(String words);

    @Override
    default List<Procedure> all() {
        return byTheme().stream().flatMap(theme -> theme.procedures().stream()).toList();
    }
}
