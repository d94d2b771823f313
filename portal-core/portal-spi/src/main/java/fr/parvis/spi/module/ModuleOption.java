package fr.parvis.spi.module;

/**
 * A setting of a module that a collectivité may change in its configuration file.
 *
 * @param key name within the module, in kebab-case
 * @param type what its value must be; another value is refused at start-up
 * @param defaultValue the value when none is given, in the form of the configuration file; never null
 * @param textKey key, in the module's bundle, of the sentence that explains it
 */
public record ModuleOption(String key, Type type, String defaultValue, String textKey) {

    /** What a value must be. */
    public enum Type {
        TEXT,
        INTEGER,
        BOOLEAN,
        URL
    }
}
