package fr.parvis.modules.appointments.desk.free;

import fr.parvis.spi.job.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Gives everybody of a freed desk another time, one after the other. It comes back as long as the desk is away: it goes on
 * where a stopped server was, and moves who was about to confirm a time there.
 */
@ApplicationScoped
public class Rebookings implements Job {

    private static final Logger LOG = System.getLogger(Rebookings.class.getName());
    private static final Duration A_RUN = Duration.ofMinutes(1);

    private FreeingLists lists;
    private Freeings freeings;
    private OneRebooking one;
    private Clock clock;

    /** For the container's proxy. */
    protected Rebookings() {}

    @Inject
    public Rebookings(FreeingLists lists, Freeings freeings, OneRebooking one, Clock clock) {
        this.lists = lists;
        this.freeings = freeings;
        this.one = one;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "appointments-rebookings";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        lists.underWay().forEach(freeing -> goOn(freeing, A_RUN));
    }

    /** Goes on for a while; the rest is for later. */
    public void goOn(Freeing freeing, Duration atMost) {
        Instant until = clock.instant().plus(atMost);
        freeings.add(freeing);
        for (UUID appointment : lists.open(freeing.id())) {
            if (clock.instant().isAfter(until)) {
                return;
            }
            try {
                one.of(freeing, appointment);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "appointment " + appointment + " keeps its time at a freed desk for now", e);
            }
        }
    }
}
