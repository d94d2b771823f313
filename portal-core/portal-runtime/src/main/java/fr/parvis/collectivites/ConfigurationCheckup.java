package fr.parvis.collectivites;

import fr.parvis.spi.module.Finding;
import java.util.List;

/** What is wrong in the files of collectivités; an administrator reads it. */
public interface ConfigurationCheckup {

    /** A sentence for each problem, with the file and the field; empty when all files are sound. */
    List<Finding> findings();
}
