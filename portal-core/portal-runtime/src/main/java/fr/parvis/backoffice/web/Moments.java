package fr.parvis.backoffice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** How far away a day is, on the calendar of the collectivités. */
@Named
@RequestScoped
public class Moments {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Clock clock;

    /** For the container's proxy. */
    protected Moments() {}

    @Inject
    public Moments(Clock clock) {
        this.clock = clock;
    }

    /** Days between today and that day, past or to come. */
    public long daysApart(Instant instant) {
        return Math.abs(ChronoUnit.DAYS.between(
                clock.instant().atZone(PARIS).toLocalDate(),
                instant.atZone(PARIS).toLocalDate()));
    }
}
