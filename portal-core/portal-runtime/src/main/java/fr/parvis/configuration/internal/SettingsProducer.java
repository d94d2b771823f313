package fr.parvis.configuration.internal;

import fr.parvis.configuration.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Makes the settings and the clock injectable. */
@ApplicationScoped
public class SettingsProducer {

    private Settings settings;

    /** Read at the first call: the start of the portal makes it, and fails with its message. */
    @Produces
    public synchronized Settings settings() {
        if (settings == null) {
            settings = SettingsReader.read(System.getenv());
        }
        return settings;
    }

    @Produces
    public Clock clock() {
        return Clock.systemUTC();
    }
}
