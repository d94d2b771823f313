package fr.parvis.collectivites;

import fr.parvis.spi.collectivite.Collectivite;
import java.util.function.UnaryOperator;

/** Changes how collectivités look, on this node, from the next request on. */
public interface Wardrobe {

    /**
     * Gives a collectivité a look.
     *
     * @param look changes the collectivité as its file says it into what is shown
     */
    void wear(String collectivite, UnaryOperator<Collectivite> look);
}
