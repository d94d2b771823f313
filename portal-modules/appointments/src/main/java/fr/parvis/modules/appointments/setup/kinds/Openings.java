package fr.parvis.modules.appointments.setup.kinds;

import fr.parvis.modules.appointments.setup.concerned.Scope;
import fr.parvis.modules.appointments.setup.rule.Repetition;
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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Hours in which a desk receives, again and again or on a single day. */
class Openings implements Setting {

    private static final String FIND = """
            SELECT o.*, ARRAY(SELECT t.type_id::text FROM appointments.opening_type t WHERE t.opening_id = o.id) AS types,
                r.name FROM appointments.opening o JOIN appointments.resource r ON r.id = o.resource_id WHERE o.id = :id
            """;

    private static final String WRITE = """
            INSERT INTO appointments.opening (id, collectivite_id, resource_id, first_day, last_day, starts, ends, rule)
            VALUES (:id, portal.current_collectivite(), :desk, :first, :last, :starts, :ends, :rule)
            ON CONFLICT (id) DO UPDATE SET first_day = excluded.first_day, last_day = excluded.last_day,
                starts = excluded.starts, ends = excluded.ends, rule = excluded.rule, version = opening.version + 1
            """;

    @Override
    public String id() {
        return "opening";
    }

    @Override
    public Optional<Target> locate(Handle handle, Target target) {
        return handle.createQuery("""
                        SELECT r.id, r.place_id FROM appointments.resource r WHERE r.id = coalesce(
                            (SELECT o.resource_id FROM appointments.opening o WHERE o.id = :id), :desk::uuid)
                        """)
                .bind("id", target.idOrNone())
                .bind("desk", target.id().isPresent() ? Optional.empty() : target.desk())
                .map((row, context) -> new Target(
                        target.id(),
                        Optional.of(row.getObject("place_id", UUID.class)),
                        Optional.of(row.getObject("id", UUID.class))))
                .findOne();
    }

    @Override
    public boolean may(Handle handle, Agent agent, Target target) {
        return DeskRights.may(handle, agent, target.desk().orElseThrow());
    }

    @Override
    public Sheet sheet(Handle handle, Target target) {
        return Sheet.of(
                Section.of(
                        "days",
                        Repetition.how(Repetition.WEEKLY, Repetition.ONCE, Repetition.OTHER),
                        Repetition.days(),
                        Repetition.weeks(),
                        Repetition.otherRule()),
                Section.of("hours", Field.time("debut"), Field.time("fin")),
                Section.of("period", Field.date("du"), Field.date("au").orNone()),
                Section.of("served", Field.boxes("motifs", types(handle, target))));
    }

    @Override
    public Optional<Kept> find(Handle handle, Target target) {
        return handle.createQuery(FIND)
                .bind("id", target.idOrNone())
                .map((row, context) -> new Kept(row.getString("name"), row.getInt("version"), values(row)))
                .findOne();
    }

    @Override
    public Values initial() {
        return Values.NONE.with(Repetition.HOW, Repetition.WEEKLY).with("semaines", 1);
    }

    @Override
    public List<Wrong> check(Handle handle, Agent agent, Target target, Values values) {
        List<Wrong> wrong = new ArrayList<>();
        if (!LocalTime.parse(values.text("debut")).isBefore(LocalTime.parse(values.text("fin")))) {
            wrong.add(Wrong.of("fin", "before-start"));
        }
        LocalDate first = LocalDate.parse(values.text("du"));
        Optional<LocalDate> last = last(values);
        if (last.filter(first::isAfter).isPresent()) {
            wrong.add(Wrong.of("au", "before-first"));
        } else {
            wrong.addAll(Repetition.check(values, first, last));
        }
        return wrong;
    }

    @Override
    public Scope scope(Target target) {
        return Scope.ofDesk(target.desk().orElseThrow());
    }

    @Override
    public UUID write(Handle handle, Target target, Values values) {
        UUID id = target.id().orElseGet(UUID::randomUUID);
        handle.createUpdate(WRITE)
                .bind("id", id)
                .bind("desk", target.desk())
                .bind("first", LocalDate.parse(values.text("du")))
                .bind("last", last(values))
                .bind("starts", LocalTime.parse(values.text("debut")))
                .bind("ends", LocalTime.parse(values.text("fin")))
                .bind("rule", Repetition.rule(values))
                .execute();
        ServedTypes.ofOpening(handle, id, values.texts("motifs"));
        return id;
    }

    @Override
    public boolean isRemovable(Handle handle, Target target) {
        return true;
    }

    @Override
    public void remove(Handle handle, Target target) {
        handle.execute("DELETE FROM appointments.opening WHERE id = ?", target.idOrNone());
    }

    private static Optional<LocalDate> last(Values values) {
        return values.some("au")
                .filter(last -> !values.text(Repetition.HOW).equals(Repetition.ONCE))
                .map(LocalDate::parse);
    }

    private static Values values(ResultSet row) throws SQLException {
        Values values = Values.NONE
                .with("debut", row.getObject("starts", LocalTime.class))
                .with("fin", row.getObject("ends", LocalTime.class))
                .with("du", row.getObject("first_day", LocalDate.class))
                .with("au", row.getObject("last_day", LocalDate.class))
                .with("motifs", List.of((String[]) row.getArray("types").getArray()));
        return Repetition.show(values, row.getString("rule"));
    }

    private static List<Choice> types(Handle handle, Target target) {
        return handle.createQuery("""
                        SELECT t.id, t.name FROM appointments.appointment_type t
                        JOIN appointments.resource_type r ON r.type_id = t.id WHERE r.resource_id = :desk ORDER BY t.name
                        """)
                .bind("desk", target.desk())
                .map((row, context) -> Choice.named(row.getString("id"), row.getString("name")))
                .list();
    }
}
