package fr.parvis.e2e.browsers;

/** In what manner a browser is used. */
enum Manner {
    /** As it comes. */
    PLAIN(true, true, false),
    /** Nothing of a page's scripts runs. */
    WITHOUT_SCRIPT(false, true, false),
    /** No picture is fetched. */
    WITHOUT_IMAGES(true, false, false),
    /** On the narrowest of screens. */
    NARROW(true, true, true);

    private final boolean scripts;
    private final boolean images;
    private final boolean narrow;

    Manner(boolean scripts, boolean images, boolean narrow) {
        this.scripts = scripts;
        this.images = images;
        this.narrow = narrow;
    }

    boolean scripts() {
        return scripts;
    }

    boolean images() {
        return images;
    }

    boolean narrow() {
        return narrow;
    }
}
