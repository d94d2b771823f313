package fr.parvis.looks.internal;

import fr.parvis.configuration.Settings;
import fr.parvis.looks.Logo;
import fr.parvis.looks.Logos;
import fr.parvis.spi.collectivite.Collectivite;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Logos in the folders of collectivités. */
@ApplicationScoped
public class KeptLogos implements Logos {

    private Settings settings;

    /** For the container's proxy. */
    protected KeptLogos() {}

    @Inject
    public KeptLogos(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Optional<Logo> of(Collectivite collectivite) {
        var name = collectivite.brand().logo();
        var file = settings.collectivites().resolve(collectivite.id()).resolve(name);
        return name.isEmpty() || !Files.isRegularFile(file) ? Optional.empty() : Optional.of(read(file));
    }

    @Override
    public Optional<byte[]> picture(Collectivite collectivite, int pixels) {
        return of(collectivite).flatMap(logo -> Picture.of(logo, pixels));
    }

    private static Logo read(Path file) {
        try {
            return new Logo(file.toString().endsWith(".svg") ? Logo.SVG : Logo.PNG, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
