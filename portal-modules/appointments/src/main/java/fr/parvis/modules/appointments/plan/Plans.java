package fr.parvis.modules.appointments.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The plans of places. */
@ApplicationScoped
public class Plans {

    private static final String PATH = "/modules/appointments/plan-du-lieu/";

    private static final String KEEP = """
            INSERT INTO appointments.place_plan (collectivite_id, place_id, content, media_type, width, height, alternative,
                version)
            VALUES (portal.current_collectivite(), :place, :content, :type, :width, :height, :alternative, gen_random_uuid())
            ON CONFLICT (collectivite_id, place_id) DO UPDATE SET content = excluded.content,
                media_type = excluded.media_type, width = excluded.width, height = excluded.height,
                alternative = excluded.alternative, version = excluded.version
            """;

    private Jdbi jdbi;

    /** For the container's proxy. */
    protected Plans() {}

    @Inject
    public Plans(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The plan of the place of this id or slug. */
    @Transactional
    public Optional<PlacePlan> of(String place) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT n.version, n.alternative, n.width, n.height FROM appointments.place_plan n JOIN appointments.place p ON p.id = n.place_id
                        WHERE p.id::text = :place OR p.slug = :place
                        """)
                .bind("place", place)
                .map((row, context) -> new PlacePlan(
                        PATH + row.getString("version"),
                        row.getString("alternative"),
                        row.getInt("width"),
                        row.getInt("height")))
                .findFirst());
    }

    /** The picture at an address that a page gave. */
    @Transactional
    public Optional<Picture> picture(UUID version) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT * FROM appointments.place_plan WHERE version = :version")
                        .bind("version", version)
                        .map((row, context) -> new Picture(
                                row.getBytes("content"),
                                row.getString("media_type"),
                                row.getInt("width"),
                                row.getInt("height")))
                        .findFirst());
    }

    /** Keeps a picture with what it shows instead of the former one. */
    public void keep(Handle handle, UUID place, Picture picture, String alternative) {
        handle.createUpdate(KEEP)
                .bind("place", place)
                .bind("content", picture.content())
                .bind("type", picture.mediaType())
                .bind("width", picture.width())
                .bind("height", picture.height())
                .bind("alternative", alternative)
                .execute();
    }

    /** Says anew what the picture shows. */
    public void tell(Handle handle, UUID place, String alternative) {
        handle.execute("UPDATE appointments.place_plan SET alternative = ? WHERE place_id = ?", alternative, place);
    }

    /** Takes the picture away. */
    public void remove(Handle handle, UUID place) {
        handle.execute("DELETE FROM appointments.place_plan WHERE place_id = ?", place);
    }
}
