package fr.parvis.looks;

import fr.parvis.spi.collectivite.Collectivite;
import java.util.Optional;

/** The logos of collectivités. */
public interface Logos {

    /** The logo of a collectivité, which is the current one; empty when it has none. */
    Optional<Logo> of(Collectivite collectivite);

    /** The picture of this name of a collectivité, which is the current one. */
    Optional<Logo> named(Collectivite collectivite, String name);

    /** The logo as a PNG no larger than a square of this many pixels, for mails and documents; empty when it cannot be drawn. */
    Optional<byte[]> picture(Collectivite collectivite, int pixels);
}
