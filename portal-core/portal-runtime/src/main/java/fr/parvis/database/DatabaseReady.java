package fr.parvis.database;

/**
 * Fired once at start-up, when the core schema is up to date. Observers run in the order of their priorities; one that
 * throws stops the start of the portal.
 */
public record DatabaseReady() {

    /** Collectivités are read and their rows written. */
    public static final int COLLECTIVITES = 100;

    /** Modules are checked, migrated and started. */
    public static final int MODULES = 200;

    /** Background work begins: everything it may need is there. */
    public static final int BACKGROUND_WORK = 300;
}
