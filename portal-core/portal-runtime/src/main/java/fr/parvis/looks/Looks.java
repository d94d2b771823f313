package fr.parvis.looks;

import java.util.List;
import java.util.Optional;

/** The looks of the current collectivité. What is published is worn by this node at once, by the others within seconds. */
public interface Looks {

    /** What was published, newest first; empty as long as the file alone decides. */
    List<PastLook> history();

    /**
     * Gives the collectivité a look.
     *
     * @param look empty to look as the file says
     * @param agent name of who decides
     * @throws RefusedLook when it cannot be read
     */
    void publish(Optional<ChosenLook> look, String agent);

    /** Keeps a logo and gives the name to publish it by. */
    String keep(Logo logo);
}
