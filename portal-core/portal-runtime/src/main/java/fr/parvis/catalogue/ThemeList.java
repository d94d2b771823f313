package fr.parvis.catalogue;

import fr.parvis.spi.catalogue.Procedure;
import java.util.List;

/**
 * A heading of the catalogue.
 *
 * @param theme the heading
 * @param procedures what it lists
 */
public record ThemeList(String theme, List<Procedure> procedures) {}
