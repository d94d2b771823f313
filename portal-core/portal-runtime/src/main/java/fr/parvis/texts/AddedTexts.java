package fr.parvis.texts;

import fr.parvis.configuration.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The texts that an administrator added, read again within seconds of a change. */
@ApplicationScoped
public class AddedTexts {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(10);

    private Path folder;
    private Clock clock;
    private volatile TextFolder read = TextFolder.EMPTY;
    private volatile Instant lookAt = Instant.MIN;

    /** For the container's proxy. */
    protected AddedTexts() {}

    @Inject
    public AddedTexts(Settings settings, Clock clock) {
        this.folder = settings.collectivites().resolve(TextFolder.NAME);
        this.clock = clock;
    }

    /** The folder as it is now: the same instance until a file changes. */
    TextFolder folder() {
        if (!clock.instant().isBefore(lookAt)) {
            lookAt = clock.instant().plus(LOOK_AGAIN);
            try {
                var files = TextFolder.files(folder);
                if (!files.equals(read.files())) {
                    read = TextFolder.read(files);
                }
            } catch (IOException e) {
                read = TextFolder.unreadable(folder);
            }
        }
        return read;
    }
}
