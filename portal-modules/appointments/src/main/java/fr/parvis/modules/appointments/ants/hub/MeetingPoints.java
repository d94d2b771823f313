package fr.parvis.modules.appointments.ants.hub;

import fr.parvis.spi.collectivite.Collectivite;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Places where people are received for identity papers. */
@ApplicationScoped
public class MeetingPoints {

    private static final String SERVES = """
            active AND EXISTS (SELECT FROM appointments.resource r
                JOIN appointments.resource_type rt ON rt.resource_id = r.id
                JOIN appointments.appointment_type t ON t.id = rt.type_id
                WHERE r.place_id = p.id AND r.active AND t.active AND t.ants_reason IS NOT NULL
                    AND t.audience IN ('EVERYONE', 'SIGNED_IN'))
            """;

    private Jdbi jdbi;
    private Collectivites collectivites;

    /** For the container's proxy. */
    protected MeetingPoints() {}

    @Inject
    public MeetingPoints(Jdbi jdbi, Collectivites collectivites) {
        this.jdbi = jdbi;
        this.collectivites = collectivites;
    }

    /** Those that a map can show. */
    @Transactional
    List<MeetingPoint> list() {
        Collectivite here = collectivites.current();
        String logo = here.brand().logo().isEmpty() ? null : here.baseUrl() + "/collectivite/logo";
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT * FROM appointments.place p WHERE latitude IS NOT NULL AND "
                                + SERVES + " ORDER BY name")
                        .map((row, context) -> new MeetingPoint(
                                row.getString("id"),
                                row.getString("name"),
                                row.getDouble("longitude"),
                                row.getDouble("latitude"),
                                row.getString("street"),
                                row.getString("postal_code"),
                                row.getString("city"),
                                here.baseUrl(),
                                logo))
                        .list());
    }

    /** Names of those that cannot be shown because nobody wrote down where they are. */
    @Transactional
    public List<String> withoutCoordinates() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT name FROM appointments.place p WHERE latitude IS NULL AND " + SERVES + " ORDER BY name")
                .mapTo(String.class)
                .list());
    }
}
