package fr.parvis.modules.appointments.slots;

import fr.parvis.modules.appointments.offer.AppointmentType;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** Knows of no release. */
@ApplicationScoped
public class NoReleases implements NextRelease {

    @Override
    public Optional<Instant> of(AppointmentType type) {
        return Optional.empty();
    }
}
