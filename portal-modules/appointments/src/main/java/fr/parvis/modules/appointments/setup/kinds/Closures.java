package fr.parvis.modules.appointments.setup.kinds;

import fr.parvis.modules.appointments.setup.concerned.Scope;
import fr.parvis.modules.appointments.setup.rule.Repetition;
import fr.parvis.modules.appointments.setup.setting.Kept;
import fr.parvis.modules.appointments.setup.setting.Setting;
import fr.parvis.modules.appointments.setup.setting.Target;
import fr.parvis.modules.appointments.setup.sheet.Field;
import fr.parvis.modules.appointments.setup.sheet.Section;
import fr.parvis.modules.appointments.setup.sheet.Sheet;
import fr.parvis.modules.appointments.setup.sheet.Values;
import fr.parvis.modules.appointments.setup.sheet.Wrong;
import fr.parvis.spi.person.Agent;
import fr.parvis.spi.person.Agent.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** When nobody receives: closing days of all or of a place, absences of a desk. */
class Closures implements Setting {

    private static final Sheet SHEET = Sheet.of(
            Section.of(
                    "from",
                    Field.date("du"),
                    Field.time("du-heure").orNone(),
                    Field.date("au"),
                    Field.time("au-heure").orNone()),
            Section.of(
                    "again",
                    Repetition.how(Repetition.ONCE, Repetition.YEARLY, Repetition.OTHER),
                    Repetition.otherRule()),
            Section.of("why", Field.text("raison", 200).orNone()));

    private static final String WRITE = """
            INSERT INTO appointments.closure (id, collectivite_id, place_id, resource_id, starts, ends, rule, reason)
            VALUES (:id, portal.current_collectivite(), :place, :desk, :starts, :ends, :rule, :reason)
            ON CONFLICT (id) DO UPDATE SET starts = excluded.starts, ends = excluded.ends, rule = excluded.rule,
                reason = excluded.reason, version = closure.version + 1
            """;

    private static final String FIND = """
            SELECT c.*, coalesce(r.name, p.name, '') AS name FROM appointments.closure c
            LEFT JOIN appointments.resource r ON r.id = c.resource_id LEFT JOIN appointments.place p ON p.id = c.place_id
            WHERE c.id = :id
            """;

    private static final String LOCATE = """
            SELECT c.id, coalesce(c.place_id, r.place_id) AS place_id, c.resource_id FROM appointments.closure c
            LEFT JOIN appointments.resource r ON r.id = c.resource_id WHERE c.id = :id
            """;

    private final Desks desks = new Desks();
    private final Places places = new Places();

    @Override
    public String id() {
        return "closure";
    }

    @Override
    public Optional<Target> locate(Handle handle, Target target) {
        if (target.id().isPresent()) {
            return handle.createQuery(LOCATE)
                    .bind("id", target.idOrNone())
                    .map((row, context) -> new Target(
                            target.id(),
                            Optional.ofNullable(row.getObject("place_id", UUID.class)),
                            Optional.ofNullable(row.getObject("resource_id", UUID.class))))
                    .findOne();
        }
        if (target.desk().isPresent()) {
            return desks.locate(handle, Target.of(target.desk().get()))
                    .map(found -> new Target(Optional.empty(), found.place(), found.desk()));
        }
        if (target.place().isPresent()) {
            return places.locate(handle, Target.of(target.place().get()))
                    .map(found -> Target.in(found.place().orElseThrow()));
        }
        return Optional.of(Target.NEW);
    }

    @Override
    public boolean may(Handle handle, Agent agent, Target target) {
        return target.desk()
                .map(desk -> DeskRights.may(handle, agent, desk))
                .orElseGet(() -> agent.role().atLeast(Role.ADMINISTRATOR));
    }

    @Override
    public Sheet sheet(Handle handle, Target target) {
        return SHEET;
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
        return Values.NONE.with(Repetition.HOW, Repetition.ONCE);
    }

    @Override
    public List<Wrong> check(Handle handle, Agent agent, Target target, Values values) {
        LocalDateTime starts = starts(values);
        LocalDateTime ends = ends(values);
        if (!starts.isBefore(ends)) {
            return List.of(Wrong.of(values.has("au-heure") ? "au-heure" : "au", "before-start"));
        }
        boolean again = Repetition.rule(values).isPresent();
        if (again && ends.isAfter(starts.plusYears(1))) {
            return List.of(Wrong.of("au", "longer-than-a-year"));
        }
        return Repetition.check(values, starts.toLocalDate(), Optional.empty());
    }

    @Override
    public Scope scope(Target target) {
        return target.desk()
                .map(Scope::ofDesk)
                .or(() -> target.place().map(Scope::ofPlace))
                .orElse(Scope.ALL);
    }

    @Override
    public UUID write(Handle handle, Target target, Values values) {
        UUID id = target.id().orElseGet(UUID::randomUUID);
        handle.createUpdate(WRITE)
                .bind("id", id)
                .bind("place", target.desk().isPresent() ? Optional.empty() : target.place())
                .bind("desk", target.desk())
                .bind("starts", starts(values))
                .bind("ends", ends(values))
                .bind("rule", Repetition.rule(values))
                .bind("reason", values.text("raison"))
                .execute();
        return id;
    }

    @Override
    public boolean isRemovable(Handle handle, Target target) {
        return true;
    }

    @Override
    public void remove(Handle handle, Target target) {
        handle.execute("DELETE FROM appointments.closure WHERE id = ?", target.idOrNone());
    }

    private static LocalDateTime starts(Values values) {
        return LocalDate.parse(values.text("du"))
                .atTime(values.some("du-heure").map(LocalTime::parse).orElse(LocalTime.MIDNIGHT));
    }

    /** Without an hour, the last day is closed to its end. */
    private static LocalDateTime ends(Values values) {
        LocalDate day = LocalDate.parse(values.text("au"));
        return values.some("au-heure")
                .map(hour -> day.atTime(LocalTime.parse(hour)))
                .orElseGet(() -> day.plusDays(1).atStartOfDay());
    }

    private static Values values(ResultSet row) throws SQLException {
        LocalDateTime starts = row.getObject("starts", LocalDateTime.class);
        LocalDateTime ends = row.getObject("ends", LocalDateTime.class);
        boolean wholeDays = ends.toLocalTime().equals(LocalTime.MIDNIGHT);
        Values values = Values.NONE
                .with("du", starts.toLocalDate())
                .with("du-heure", starts.toLocalTime().equals(LocalTime.MIDNIGHT) ? null : starts.toLocalTime())
                .with("au", wholeDays ? ends.toLocalDate().minusDays(1) : ends.toLocalDate())
                .with("au-heure", wholeDays ? null : ends.toLocalTime())
                .with("raison", row.getString("reason"));
        return Repetition.show(values, row.getString("rule"));
    }
}
