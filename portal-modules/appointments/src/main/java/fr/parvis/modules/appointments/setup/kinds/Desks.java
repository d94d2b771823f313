package fr.parvis.modules.appointments.setup.kinds;

import fr.parvis.modules.appointments.setup.concerned.Scope;
import fr.parvis.modules.appointments.setup.setting.Kept;
import fr.parvis.modules.appointments.setup.setting.ServedTypes;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Desks and agents that receive. */
class Desks implements Setting {

    private static final List<Choice> KINDS = Stream.of("DESK", "AGENT")
            .map(kind -> Choice.told(kind, "setting.desk.genre." + kind))
            .toList();

    private static final String FIND = """
            SELECT r.*, ARRAY(SELECT t.type_id::text FROM appointments.resource_type t WHERE t.resource_id = r.id) AS types
            FROM appointments.resource r WHERE r.id = :id
            """;

    @Override
    public String id() {
        return "desk";
    }

    @Override
    public Optional<Target> locate(Handle handle, Target target) {
        if (target.id().isEmpty()) {
            return target.place().filter(place -> exists(handle, place)).map(Target::in);
        }
        return handle.createQuery("SELECT place_id FROM appointments.resource WHERE id = :id")
                .bind("id", target.idOrNone())
                .mapTo(UUID.class)
                .findOne()
                .map(place -> new Target(target.id(), Optional.of(place), target.id()));
    }

    @Override
    public boolean may(Handle handle, Agent agent, Target target) {
        return agent.role().atLeast(Role.ADMINISTRATOR)
                || target.id().isPresent() && DeskRights.may(handle, agent, target.idOrNone());
    }

    @Override
    public Sheet sheet(Handle handle, Target target) {
        return Sheet.of(
                Section.of(
                        "who",
                        Field.text("nom", 120),
                        Field.radios("genre", KINDS),
                        Field.boxes("motifs", types(handle, target))),
                Section.of("use", Field.box("actif")));
    }

    @Override
    public Optional<Kept> find(Handle handle, Target target) {
        return handle.createQuery(FIND)
                .bind("id", target.idOrNone())
                .map((row, context) -> new Kept(
                        row.getString("name"),
                        row.getInt("version"),
                        Values.NONE
                                .with("nom", row.getString("name"))
                                .with("genre", row.getString("kind"))
                                .with("motifs", List.of((String[])
                                        row.getArray("types").getArray()))
                                .ticked("actif", row.getBoolean("active"))))
                .findOne();
    }

    @Override
    public Values initial() {
        return Values.NONE.with("genre", "DESK").ticked("actif", true);
    }

    @Override
    public List<Wrong> check(Handle handle, Agent agent, Target target, Values values) {
        boolean taken = handle.createQuery("""
                        SELECT EXISTS (SELECT FROM appointments.resource WHERE place_id = :place AND id <> :id
                            AND lower(name) = lower(:name) AND active AND :active)
                        """)
                .bind("place", target.place())
                .bind("id", target.idOrNone())
                .bind("name", values.text("nom"))
                .bind("active", values.has("actif"))
                .mapTo(Boolean.class)
                .one();
        List<Wrong> wrong = new ArrayList<>();
        if (taken) {
            wrong.add(Wrong.of("nom", "name-taken"));
        }
        if (!DeskRights.mayServe(handle, agent, values.texts("motifs"))) {
            wrong.add(Wrong.of("motifs", "not-yours"));
        }
        return wrong;
    }

    @Override
    public Scope scope(Target target) {
        return target.id().map(Scope::ofDesk).orElse(Scope.NONE);
    }

    @Override
    public UUID write(Handle handle, Target target, Values values) {
        UUID id = target.id().orElseGet(UUID::randomUUID);
        handle.createUpdate("""
                        INSERT INTO appointments.resource (id, collectivite_id, place_id, kind, name, active)
                        VALUES (:id, portal.current_collectivite(), :place, :kind, :name, :active)
                        ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, name = excluded.name,
                            active = excluded.active, version = resource.version + 1,
                            agent_subject = CASE WHEN excluded.kind = 'AGENT' THEN resource.agent_subject END
                        """)
                .bind("id", id)
                .bind("place", target.place())
                .bind("kind", values.text("genre"))
                .bind("name", values.text("nom"))
                .bind("active", values.has("actif"))
                .execute();
        ServedTypes.ofDesk(handle, id, values.texts("motifs"));
        return id;
    }

    @Override
    public boolean isRemovable(Handle handle, Target target) {
        return handle.createQuery("SELECT NOT EXISTS (SELECT FROM appointments.occupation WHERE resource_id = :id)")
                .bind("id", target.idOrNone())
                .mapTo(Boolean.class)
                .one();
    }

    @Override
    public void remove(Handle handle, Target target) {
        handle.execute("DELETE FROM appointments.resource WHERE id = ?", target.idOrNone());
    }

    private static boolean exists(Handle handle, UUID place) {
        return handle.createQuery("SELECT EXISTS (SELECT FROM appointments.place WHERE id = :id)")
                .bind("id", place)
                .mapTo(Boolean.class)
                .one();
    }

    /** Those in use, and those that it serves already. */
    private static List<Choice> types(Handle handle, Target target) {
        return handle.createQuery("""
                        SELECT id, name FROM appointments.appointment_type t WHERE active
                            OR EXISTS (SELECT FROM appointments.resource_type r WHERE r.type_id = t.id AND r.resource_id = :id)
                        ORDER BY name
                        """)
                .bind("id", target.idOrNone())
                .map((row, context) -> Choice.named(row.getString("id"), row.getString("name")))
                .list();
    }
}
