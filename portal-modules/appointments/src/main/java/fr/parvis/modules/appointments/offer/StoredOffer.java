package fr.parvis.modules.appointments.offer;

import fr.parvis.modules.appointments.offer.AppointmentType.Audience;
import fr.parvis.modules.appointments.offer.AppointmentType.Mode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The offer as the database holds it. */
@ApplicationScoped
public class StoredOffer implements Offer {

    private Jdbi jdbi;

    /** For the container's proxy. */
    protected StoredOffer() {}

    @Inject
    public StoredOffer(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    @Transactional
    public List<AppointmentType> types() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM appointments.appointment_type WHERE active ORDER BY theme, name")
                .map((row, context) -> type(row))
                .list());
    }

    @Override
    @Transactional
    public Optional<AppointmentType> type(String slug) {
        return types().stream().filter(type -> type.slug().equals(slug)).findFirst();
    }

    @Override
    @Transactional
    public AppointmentType type(UUID id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT * FROM appointments.appointment_type WHERE id = :id")
                        .bind("id", id)
                        .map((row, context) -> type(row))
                        .one());
    }

    @Override
    @Transactional
    public List<Place> places() {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT * FROM appointments.place WHERE active ORDER BY name")
                        .map((row, context) -> place(row))
                        .list());
    }

    @Override
    @Transactional
    public List<Place> places(UUID typeId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM appointments.place p WHERE active AND EXISTS (
                            SELECT FROM appointments.resource r JOIN appointments.resource_type t ON t.resource_id = r.id
                            WHERE r.place_id = p.id AND r.active AND t.type_id = :type) ORDER BY name
                        """)
                .bind("type", typeId)
                .map((row, context) -> place(row))
                .list());
    }

    @Override
    @Transactional
    public Place place(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM appointments.place WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> place(row))
                .one());
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getString("name"),
                row.getString("street"),
                row.getString("postal_code"),
                row.getString("city"),
                row.getString("phone"),
                row.getString("access"),
                Set.copyOf(texts(row, "features")));
    }

    private static AppointmentType type(ResultSet row) throws SQLException {
        return new AppointmentType(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getString("name"),
                row.getString("summary"),
                row.getString("service"),
                row.getString("theme"),
                texts(row, "keywords"),
                row.getInt("duration_minutes"),
                row.getInt("buffer_before"),
                row.getInt("buffer_after"),
                row.getInt("min_notice_minutes"),
                row.getInt("max_notice_days"),
                Audience.valueOf(row.getString("audience")),
                Mode.valueOf(row.getString("mode")),
                Optional.ofNullable(row.getObject("capacity", Integer.class)),
                row.getInt("max_people"),
                row.getBoolean("check_contact"),
                texts(row, "documents"),
                row.getString("instructions"),
                Optional.ofNullable(row.getString("procedure_id")),
                row.getInt("change_until_minutes"),
                Releases.read(row.getString("release"), row.getObject("release_key", UUID.class)),
                row.getBoolean("waiting_list"),
                Optional.ofNullable(row.getString("ants_reason")));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((String[]) array.getArray());
    }
}
