package fr.parvis.world;

import fr.parvis.looks.Logo;
import fr.parvis.looks.Logos;
import fr.parvis.spi.collectivite.Collectivite;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Every collectivité that names a logo has a black square. */
public final class FixedLogos implements Logos {

    @Override
    public Optional<Logo> of(Collectivite collectivite) {
        return picture(collectivite, 16).map(content -> new Logo(Logo.PNG, content));
    }

    @Override
    public Optional<Logo> named(Collectivite collectivite, String name) {
        return of(collectivite);
    }

    @Override
    public Optional<byte[]> picture(Collectivite collectivite, int pixels) {
        if (collectivite.brand().logo().isEmpty()) {
            return Optional.empty();
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_ARGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(out.toByteArray());
    }
}
