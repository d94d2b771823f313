package fr.parvis.modules.appointments.linked;

import fr.parvis.spi.request.RequestSection.Shown;
import fr.parvis.spi.request.Requests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Which appointment is for which request. */
@ApplicationScoped
public class RequestLinks {

    private Jdbi jdbi;
    private Requests requests;

    /** For the container's proxy. */
    protected RequestLinks() {}

    @Inject
    public RequestLinks(Jdbi jdbi, Requests requests) {
        this.jdbi = jdbi;
        this.requests = requests;
    }

    /**
     * Says what an appointment is for.
     *
     * @param key of who follows the request; nothing happens when they may not, or when it is at its end
     */
    @Transactional
    public void link(UUID appointment, String key) {
        Optional.of(key)
                .filter(given -> !given.isEmpty())
                .flatMap(requests::find)
                .filter(Shown::underWay)
                .ifPresent(request -> set(appointment, request.id()));
    }

    /** Gives a time the request of the one that it replaces. */
    @Transactional
    public void carryOver(UUID from, UUID to) {
        jdbi.useHandle(handle -> handle.execute("""
                UPDATE appointments.appointment t SET request_id = f.request_id FROM appointments.appointment f
                WHERE f.id = ? AND t.id = ? AND t.request_id IS NULL
                """, from, to));
    }

    /** The appointments that were booked for a request, called off or not, in order of time. */
    @Transactional
    public List<UUID> of(UUID request) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id FROM appointments.appointment WHERE request_id = :request AND booked_at IS NOT NULL
                        ORDER BY starts_at
                        """)
                .bind("request", request)
                .mapTo(UUID.class)
                .list());
    }

    private void set(UUID appointment, UUID request) {
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE appointments.appointment SET request_id = ? WHERE id = ?", request, appointment));
    }
}
