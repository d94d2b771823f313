package fr.parvis.backoffice.web;

import fr.parvis.spi.module.Finding;
import java.util.List;

/**
 * A module and what its checkup found.
 *
 * @param id its id
 * @param spiVersion the version of the interface that it was made for
 * @param findings empty when all is well
 */
public record ModuleHealth(String id, int spiVersion, List<Finding> findings) {}
