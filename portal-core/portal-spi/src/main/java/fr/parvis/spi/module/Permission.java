package fr.parvis.spi.module;

/**
 * A right that a module checks.
 *
 * @param id name within the module, in kebab-case
 * @param textKey key, in the module's bundle, of the sentence that an administrator reads
 */
public record Permission(String id, String textKey) {}
