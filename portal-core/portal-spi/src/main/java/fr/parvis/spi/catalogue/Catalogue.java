package fr.parvis.spi.catalogue;

import java.util.List;

/** Where a module announces its procedures. */
public interface Catalogue {

    /**
     * Makes these procedures the module's whole offer in the current collectivité; those announced before and absent now
     * leave the catalogue. Needs a transaction.
     */
    void publish(String moduleId, List<Procedure> procedures);
}
