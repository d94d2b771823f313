package fr.parvis.spi.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * The procedures of the current collectivité, whichever module brought them. Every method opens a transaction of its own
 * if there is none.
 */
public interface PublishedProcedures {

    /** The procedure of this id. */
    Optional<Procedure> find(String id);

    /** All of them, as the catalogue lists them: by theme, then by title. */
    List<Procedure> all();
}
