package fr.parvis.modules;

import fr.parvis.spi.module.Finding;
import java.util.List;

/** What an administrator of the current collectivité should know of its modules. */
public interface ModulesCheckup {

    /** Refused modules, wrong values of options, and what the modules find by themselves. */
    List<Finding> findings();
}
