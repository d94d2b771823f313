package fr.parvis.catalogue;

import fr.parvis.spi.catalogue.Procedure;
import java.util.List;
import java.util.Optional;

/** Finds procedures of the current collectivité. Every method opens a transaction of its own if there is none. */
public interface CatalogueSearch {

    /** All procedures, by theme then by title, both in French alphabetical order. */
    List<ThemeList> byTheme();

    /**
     * The procedures that match a resident's words, best first. Accents, plurals, capital letters and small typing
     * mistakes do not matter; the more words match, the better.
     */
    List<Procedure> search(String words);

    /** The procedure of this id. */
    Optional<Procedure> find(String id);
}
