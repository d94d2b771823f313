package fr.parvis.spi.module;

/**
 * An entry in one of the portal's menus.
 *
 * @param space whose menu it stands in
 * @param textKey key of its label in the module's bundle
 * @param page name of the module's page, as in {@link ServiceModule#pages()} for residents and {@link
 *     ServiceModule#agentPages()} for the others
 */
public record MenuEntry(Space space, String textKey, String page) {

    /** Address of the page of this module, from the portal's root. */
    public String path(String moduleId) {
        return (space == Space.RESIDENT ? "/modules/" : "/agent/modules/") + moduleId + "/" + page;
    }

    /** Whose menu it is. */
    public enum Space {
        RESIDENT,
        AGENT,
        ADMINISTRATOR
    }
}
