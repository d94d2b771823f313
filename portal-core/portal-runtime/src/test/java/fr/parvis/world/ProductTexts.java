package fr.parvis.world;

import fr.parvis.configuration.Settings;
import fr.parvis.testkit.SettableClock;
import fr.parvis.texts.AddedTexts;
import fr.parvis.texts.Texts;
import java.nio.file.Path;
import java.util.Optional;

/** The portal's own texts, as they are shipped. */
public final class ProductTexts {

    private ProductTexts() {}

    public static Texts shipped() {
        return withFolder(Path.of("none"), new SettableClock());
    }

    /** With what an administrator added beside the collectivités of a folder. */
    public static Texts withFolder(Path collectivites, SettableClock clock) {
        return new Texts(null, added(collectivites, clock));
    }

    /** What an administrator added. */
    public static AddedTexts added(Path collectivites, SettableClock clock) {
        Settings settings = new Settings(
                collectivites,
                null,
                "",
                null,
                null,
                null,
                null,
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty());
        return new AddedTexts(settings, clock);
    }
}
