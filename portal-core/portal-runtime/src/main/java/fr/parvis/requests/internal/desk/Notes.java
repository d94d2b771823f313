package fr.parvis.requests.internal.desk;

import fr.parvis.requests.desk.RequestFile.Note;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** What agents write for each other. */
@ApplicationScoped
public class Notes {

    private static final String INSERT = """
            INSERT INTO portal.note (id, collectivite_id, request_id, author_name, body, written_at)
            VALUES (:id, portal.current_collectivite(), :request, :name, :body, :now)
            """;

    private static final String LIST =
            "SELECT author_name, body, written_at FROM portal.note WHERE request_id = :request ORDER BY written_at, id";

    private Jdbi jdbi;
    private Clock clock;

    /** For the container's proxy. */
    protected Notes() {}

    @Inject
    public Notes(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    void write(UUID request, String author, String text) {
        jdbi.useHandle(handle -> handle.createUpdate(INSERT)
                .bind("id", UUID.randomUUID())
                .bind("request", request)
                .bind("name", author)
                .bind("body", text)
                .bind("now", clock.instant())
                .execute());
    }

    List<Note> list(UUID request) {
        return jdbi.withHandle(handle -> handle.createQuery(LIST)
                .bind("request", request)
                .map(ConstructorMapper.of(Note.class))
                .list());
    }
}
