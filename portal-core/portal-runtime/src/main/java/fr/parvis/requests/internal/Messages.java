package fr.parvis.requests.internal;

import fr.parvis.requests.Message;
import fr.parvis.requests.Message.Author;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The conversations. */
@ApplicationScoped
public class Messages {

    private static final String INSERT = """
            INSERT INTO portal.message (id, collectivite_id, request_id, author, author_name, body, sent_at)
            VALUES (:id, portal.current_collectivite(), :request, :author, :name, :body, :now)
            """;

    private static final String LIST = """
            SELECT id, author, author_name, body, sent_at, read_at IS NOT NULL AS read
            FROM portal.message WHERE request_id = :request ORDER BY sent_at, id
            """;

    private static final String READ = """
            UPDATE portal.message SET read_at = :now
            WHERE request_id = :request AND author = :author AND read_at IS NULL
            """;

    private Jdbi jdbi;
    private Clock clock;

    /** For the container's proxy. */
    protected Messages() {}

    @Inject
    public Messages(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    public void write(UUID request, Author author, String name, String body) {
        write(UUID.randomUUID(), request, author, name, body);
    }

    public void write(UUID id, UUID request, Author author, String name, String body) {
        jdbi.useHandle(handle -> handle.createUpdate(INSERT)
                .bind("id", id)
                .bind("request", request)
                .bind("author", author.name())
                .bind("name", name)
                .bind("body", Written.text(body))
                .bind("now", clock.instant())
                .execute());
    }

    public boolean exists(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT EXISTS (SELECT FROM portal.message WHERE id = :id)")
                .bind("id", id)
                .mapTo(Boolean.class)
                .one());
    }

    public List<Message> list(UUID request) {
        return jdbi.withHandle(handle -> handle.createQuery(LIST)
                .bind("request", request)
                .map(ConstructorMapper.of(Message.class))
                .list());
    }

    /** The messages of this author have reached the other side. */
    public void markRead(UUID request, Author author) {
        jdbi.useHandle(handle -> handle.createUpdate(READ)
                .bind("request", request)
                .bind("author", author.name())
                .bind("now", clock.instant())
                .execute());
    }
}
