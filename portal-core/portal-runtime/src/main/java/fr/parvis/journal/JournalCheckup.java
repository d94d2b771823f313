package fr.parvis.journal;

import fr.parvis.spi.module.Finding;
import java.util.List;

/** Verifies the chain of the current collectivité; an administrator runs it. */
public interface JournalCheckup {

    /** Empty when every entry is as it was written. */
    List<Finding> findings();
}
