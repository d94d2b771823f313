package fr.parvis.requests.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** What residents were asked to correct or to add. */
@ApplicationScoped
public class Questions {

    private static final String INSERT = """
            INSERT INTO portal.question (id, collectivite_id, request_id, items, message, asked_at)
            VALUES (:id, portal.current_collectivite(), :request, :items, :message, :now)
            """;

    private static final String LIST = """
            SELECT items, message, asked_at, answered_at FROM portal.question WHERE request_id = :request ORDER BY asked_at
            """;

    private static final String ANSWER =
            "UPDATE portal.question SET answered_at = :now WHERE request_id = :request AND answered_at IS NULL";

    private Jdbi jdbi;
    private Clock clock;

    /** For the container's proxy. */
    protected Questions() {}

    @Inject
    public Questions(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    public void ask(UUID request, List<String> items, String message) {
        jdbi.useHandle(handle -> handle.createUpdate(INSERT)
                .bind("id", UUID.randomUUID())
                .bind("request", request)
                .bindArray("items", String.class, items)
                .bind("message", Written.text(message))
                .bind("now", clock.instant())
                .execute());
    }

    public List<Asked> list(UUID request) {
        return jdbi.withHandle(handle -> handle.createQuery(LIST)
                .bind("request", request)
                .map(ConstructorMapper.of(Asked.class))
                .list());
    }

    /** The question that the resident has not answered yet. */
    public Optional<Asked> open(UUID request) {
        return list(request).stream()
                .filter(asked -> asked.answeredAt().isEmpty())
                .findAny();
    }

    public void answer(UUID request) {
        jdbi.useHandle(handle -> handle.createUpdate(ANSWER)
                .bind("request", request)
                .bind("now", clock.instant())
                .execute());
    }

    /** A row. */
    public record Asked(List<String> items, String message, Instant askedAt, Optional<Instant> answeredAt) {}
}
