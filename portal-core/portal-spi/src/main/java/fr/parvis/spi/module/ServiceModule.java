package fr.parvis.spi.module;

import java.util.List;

/**
 * The descriptor of a service module: one CDI bean of this type per jar.
 *
 * <p>All else follows from {@link #id()} by convention: pages in {@code META-INF/resources/modules/<id>/}, those of
 * agents in {@code META-INF/resources/agent/modules/<id>/}, texts in
 * {@code Texts_fr.properties} and {@code Texts_en.properties} in the package of the descriptor, data in the PostgreSQL
 * schema of that name (dashes become underscores) migrated from {@code db/migration/<id>/}. The portal checks each
 * convention before any migration runs, and refuses the module with one sentence when one is broken.
 */
public interface ServiceModule {

    /** The version of this SPI. It changes only when a module written for the former one could break. */
    int SPI_VERSION = 1;

    /** The module's name in folders, addresses and schemas: lower-case letters, digits and single dashes. */
    String id();

    /** The {@link #SPI_VERSION} that the module was compiled against; write the number, not the constant. */
    int spiVersion();

    /** Entries for the menus of the portal; empty by default. */
    default List<MenuEntry> menu() {
        return List.of();
    }

    /** Names of the pages that must exist, without folder or ending: {@code "start"} for {@code start.xhtml}. */
    default List<String> pages() {
        return List.of();
    }

    /** Names of the agents' pages that must exist, at {@code /agent/modules/<id>/<page>}. */
    default List<String> agentPages() {
        return List.of();
    }

    /** Permissions that the module checks, each to be granted to agents' roles. */
    default List<Permission> permissions() {
        return List.of();
    }

    /** Settings that the administrator of a collectivité may give the module. */
    default List<ModuleOption> options() {
        return List.of();
    }

    /**
     * What an administrator should know of the module's health, run on demand for the current collectivité.
     *
     * @return the findings, most serious first; empty when all is well
     */
    default List<Finding> checkup() {
        return List.of();
    }
}
