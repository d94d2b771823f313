package fr.parvis.modules.appointments.setup.kinds;

import fr.parvis.modules.appointments.setup.concerned.Scope;
import fr.parvis.modules.appointments.setup.setting.Kept;
import fr.parvis.modules.appointments.setup.setting.Setting;
import fr.parvis.modules.appointments.setup.setting.Target;
import fr.parvis.modules.appointments.setup.sheet.Choice;
import fr.parvis.modules.appointments.setup.sheet.Field;
import fr.parvis.modules.appointments.setup.sheet.Section;
import fr.parvis.modules.appointments.setup.sheet.Sheet;
import fr.parvis.modules.appointments.setup.sheet.Values;
import fr.parvis.modules.appointments.setup.sheet.Wrong;
import fr.parvis.spi.person.Agent;
import fr.parvis.spi.person.Agent.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Where residents are received. */
class Places implements Setting {

    private static final List<Choice> FEATURES = Stream.of(
                    "STEP_FREE",
                    "LIFT",
                    "ACCESSIBLE_TOILET",
                    "RESERVED_PARKING",
                    "HEARING_LOOP",
                    "SIGN_LANGUAGE",
                    "QUIET_ROOM",
                    "SEATS")
            .map(feature -> Choice.told(feature, "book.feature." + feature))
            .toList();

    private static final Sheet SHEET = Sheet.of(
            Section.of(
                    "where",
                    Field.text("nom", 120),
                    Field.text("voie", 200),
                    Field.text("code-postal", 5),
                    Field.text("commune", 100),
                    Field.text("telephone", 30).orNone()),
            Section.of("access", Field.area("acces", 2_000), Field.boxes("equipements", FEATURES)),
            Section.of(
                    "map",
                    Field.text("latitude", 12).orNone(),
                    Field.text("longitude", 12).orNone()),
            Section.of("use", Field.box("actif")));

    private static final String WRITE = """
            INSERT INTO appointments.place (id, collectivite_id, slug, name, street, postal_code, city, latitude, longitude,
                phone, access, features, active)
            VALUES (:id, portal.current_collectivite(), :slug, :name, :street, :postalCode, :city, :latitude, :longitude,
                :phone, :access, :features, :active)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, street = excluded.street,
                postal_code = excluded.postal_code, city = excluded.city, latitude = excluded.latitude,
                longitude = excluded.longitude, phone = excluded.phone, access = excluded.access,
                features = excluded.features, active = excluded.active, version = place.version + 1
            """;

    @Override
    public String id() {
        return "place";
    }

    @Override
    public Optional<Target> locate(Handle handle, Target target) {
        if (target.id().isEmpty()) {
            return Optional.of(Target.NEW);
        }
        return find(handle, target).map(kept -> new Target(target.id(), target.id(), Optional.empty()));
    }

    @Override
    public boolean may(Handle handle, Agent agent, Target target) {
        return agent.role().atLeast(Role.ADMINISTRATOR);
    }

    @Override
    public Sheet sheet(Handle handle, Target target) {
        return SHEET;
    }

    @Override
    public Optional<Kept> find(Handle handle, Target target) {
        return handle.createQuery("SELECT * FROM appointments.place WHERE id = :id")
                .bind("id", target.idOrNone())
                .map((row, context) -> new Kept(row.getString("name"), row.getInt("version"), values(row)))
                .findOne();
    }

    @Override
    public Values initial() {
        return Values.NONE.ticked("actif", true);
    }

    @Override
    public List<Wrong> check(Handle handle, Agent agent, Target target, Values values) {
        List<Wrong> wrong = new ArrayList<>();
        if (!values.text("code-postal").matches("\\d{5}")) {
            wrong.add(Wrong.of("code-postal", "postal-code"));
        }
        values.some("telephone")
                .filter(phone -> !phone.matches("\\+?[\\d .-]{4,30}"))
                .ifPresent(phone -> wrong.add(Wrong.of("telephone", "phone")));
        wrong.addAll(Coordinate.check(values));
        Names.taken(handle, "place", target, values).ifPresent(wrong::add);
        return wrong;
    }

    @Override
    public Scope scope(Target target) {
        return target.id().map(Scope::ofPlace).orElse(Scope.NONE);
    }

    @Override
    public UUID write(Handle handle, Target target, Values values) {
        UUID id = target.id().orElseGet(UUID::randomUUID);
        handle.createUpdate(WRITE)
                .bind("id", id)
                .bind("slug", Names.slug(handle, "place", values.text("nom")))
                .bind("name", values.text("nom"))
                .bind("street", values.text("voie"))
                .bind("postalCode", values.text("code-postal"))
                .bind("city", values.text("commune"))
                .bind("latitude", values.some("latitude").map(Coordinate::number))
                .bind("longitude", values.some("longitude").map(Coordinate::number))
                .bind("phone", values.some("telephone"))
                .bind("access", values.text("acces"))
                .bindArray("features", String.class, values.texts("equipements"))
                .bind("active", values.has("actif"))
                .execute();
        return id;
    }

    @Override
    public boolean isRemovable(Handle handle, Target target) {
        return handle.createQuery("""
                        SELECT NOT EXISTS (SELECT FROM appointments.appointment WHERE place_id = :id)
                            AND NOT EXISTS (SELECT FROM appointments.resource WHERE place_id = :id)
                        """)
                .bind("id", target.idOrNone())
                .mapTo(Boolean.class)
                .one();
    }

    @Override
    public void remove(Handle handle, Target target) {
        handle.execute("DELETE FROM appointments.place WHERE id = ?", target.idOrNone());
    }

    private static Values values(ResultSet row) throws SQLException {
        return Values.NONE
                .with("nom", row.getString("name"))
                .with("voie", row.getString("street"))
                .with("code-postal", row.getString("postal_code"))
                .with("commune", row.getString("city"))
                .with("telephone", row.getString("phone"))
                .with("acces", row.getString("access"))
                .with("equipements", List.of((String[]) row.getArray("features").getArray()))
                .with("latitude", Coordinate.text(row.getObject("latitude", Double.class)))
                .with("longitude", Coordinate.text(row.getObject("longitude", Double.class)))
                .ticked("actif", row.getBoolean("active"));
    }
}
