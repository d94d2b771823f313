package fr.parvis.e2e.support;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** How slowly bytes travel on a line, all its connections together. */
public final class Pace {

    /** As fast as it goes. */
    static final Pace NONE = new Pace(Integer.MAX_VALUE, 0);

    private final int bytesPerSecond;
    private final long delayMillis;

    private Pace(int bytesPerSecond, long delayMillis) {
        this.bytesPerSecond = bytesPerSecond;
        this.delayMillis = delayMillis;
    }

    /** Of a phone at the edge of the network: 400 kbit/s, 400 ms there and back. */
    public static Pace secondGeneration() {
        return new Pace(400_000 / 8, 200);
    }

    /** Keeps so many bytes back as long as they take. */
    void hold(int bytes) {
        if (bytesPerSecond < Integer.MAX_VALUE) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(delayMillis));
            synchronized (this) {
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(bytes) / bytesPerSecond);
            }
        }
    }
}
