package fr.parvis.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until it is moved. */
public final class SettableClock extends Clock {

    private Instant now;

    /** Stands at a morning in autumn. */
    public SettableClock() {
        this(Instant.parse("2026-11-24T11:00:00Z"));
    }

    /** Stands at this moment. */
    public SettableClock(Instant now) {
        this.now = now;
    }

    /** Moves it on. */
    public void move(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
