package fr.parvis.modules.appointments.slots;

import fr.parvis.modules.appointments.offer.AppointmentType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** When new times open. */
@ApplicationScoped
public class NextRelease {

    private Clock clock;

    /** For the container's proxy. */
    protected NextRelease() {}

    @Inject
    public NextRelease(Clock clock) {
        this.clock = clock;
    }

    /** The next moment, if there is one to tell. */
    public Optional<Instant> of(AppointmentType type) {
        return type.release().next(clock.instant());
    }
}
