package fr.parvis.modules;

/**
 * A module that the portal does not run.
 *
 * @param id the id it claims
 * @param jar name of its jar, or of the folder of its classes
 * @param reason one sentence in French: what is wrong
 */
public record RefusedModule(String id, String jar, String reason) {}
