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

/** Logos in the folders of collectivités, and those that administrators sent. */
@ApplicationScoped
public class KeptLogos implements Logos {

    private Settings settings;
    private LookRows rows;

    /** For the container's proxy. */
    protected KeptLogos() {}

    @Inject
    public KeptLogos(Settings settings, LookRows rows) {
        this.settings = settings;
        this.rows = rows;
    }

    @Override
    public Optional<Logo> of(Collectivite collectivite) {
        return named(collectivite, collectivite.brand().logo());
    }

    @Override
    public Optional<Logo> named(Collectivite collectivite, String name) {
        var file = settings.collectivites().resolve(collectivite.id()).resolve(name);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return Files.isRegularFile(file) ? Optional.of(read(file)) : rows.logo(name);
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
