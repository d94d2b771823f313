package fr.parvis.modules.appointments.network;

import fr.parvis.modules.appointments.openings.Timetable;
import fr.parvis.spi.job.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Jdbi;

/** Forgets what networks did, and the keys without which their hashes say nothing. */
@ApplicationScoped
public class NetworkOblivion implements Job {

    private static final Duration KEPT = Duration.ofHours(2);

    private Jdbi jdbi;
    private Clock clock;

    /** For the container's proxy. */
    protected NetworkOblivion() {}

    @Inject
    public NetworkOblivion(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "appointments-networks";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    @Override
    @Transactional
    public void run() {
        LocalDate today = clock.instant().atZone(Timetable.ZONE).toLocalDate();
        jdbi.useHandle(handle -> {
            handle.execute(
                    "DELETE FROM appointments.network_act WHERE at < ?",
                    clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC));
            handle.execute("DELETE FROM appointments.network_key WHERE day < ?", today);
        });
    }
}
