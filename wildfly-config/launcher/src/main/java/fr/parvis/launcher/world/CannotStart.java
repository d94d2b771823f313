package fr.parvis.launcher.world;

/** What went wrong and the way out, in one sentence for the person at the terminal. */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotStart(String sentence) {
        super(sentence);
    }
}
