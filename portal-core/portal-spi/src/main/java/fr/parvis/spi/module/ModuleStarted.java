package fr.parvis.spi.module;

/**
 * Fired as a CDI event when a module was accepted and its schema is up to date: the time to load its content, for each
 * collectivité in turn. No transaction is open, and no collectivité is current.
 *
 * <p>{@snippet :
 * void load(@Observes ModuleStarted started) throws Exception {
 *     if (started.moduleId().equals("forms")) {
 *         for (Collectivite collectivite : collectivites.all()) {
 *             collectivites.callAs(collectivite, () -> loader.load(collectivite));
 *         }
 *     }
 * }
 * }
 *
 * @param moduleId id of the module; every module hears of every module
 */
public record ModuleStarted(String moduleId) {}
