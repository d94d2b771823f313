package fr.parvis.spi.person;

import java.util.Optional;

/** The resident who is signed in on the current web request. Needs a transaction. */
public interface CurrentResident {

    /** The resident, or empty when nobody is signed in. */
    Optional<Resident> get();
}
