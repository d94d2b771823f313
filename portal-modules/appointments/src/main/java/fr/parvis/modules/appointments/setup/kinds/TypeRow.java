package fr.parvis.modules.appointments.setup.kinds;

import fr.parvis.modules.appointments.setup.rule.ReleaseFields;
import fr.parvis.modules.appointments.setup.setting.Target;
import fr.parvis.modules.appointments.setup.sheet.Values;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** A type of appointment between its row and its sheet. */
final class TypeRow {

    private static final String WRITE = """
            INSERT INTO appointments.appointment_type (id, collectivite_id, slug, name, summary, service, theme, keywords,
                duration_minutes, buffer_before, buffer_after, min_notice_minutes, max_notice_days, audience, mode, capacity,
                max_people, max_per_person, check_contact, documents, instructions, procedure_id, change_until_minutes,
                release, waiting_list, waiting_room, ants_reason, reminder_hours, retention_days, active)
            VALUES (:id, portal.current_collectivite(), :slug, :name, :summary, :service, :theme, :keywords, :duration,
                :before, :after, :minNotice, :maxNotice, :audience, :mode, :capacity, :maxPeople, :maxPerPerson, :check,
                :documents, :instructions, :procedure, :changeUntil, :release::jsonb, :waitingList, :waitingRoom, :ants,
                :reminder, :retention, :active)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, summary = excluded.summary, service = excluded.service,
                theme = excluded.theme, keywords = excluded.keywords, duration_minutes = excluded.duration_minutes,
                buffer_before = excluded.buffer_before, buffer_after = excluded.buffer_after,
                min_notice_minutes = excluded.min_notice_minutes, max_notice_days = excluded.max_notice_days,
                audience = excluded.audience, mode = excluded.mode, capacity = excluded.capacity,
                max_people = excluded.max_people, max_per_person = excluded.max_per_person,
                check_contact = excluded.check_contact, documents = excluded.documents,
                instructions = excluded.instructions, procedure_id = excluded.procedure_id,
                change_until_minutes = excluded.change_until_minutes, release = excluded.release,
                waiting_list = excluded.waiting_list, waiting_room = excluded.waiting_room,
                ants_reason = excluded.ants_reason, reminder_hours = excluded.reminder_hours,
                retention_days = excluded.retention_days, active = excluded.active,
                version = appointment_type.version + 1
            """;

    private TypeRow() {}

    static Values values(ResultSet row) throws SQLException {
        Values values = Values.NONE
                .with("nom", row.getString("name"))
                .with("resume", row.getString("summary"))
                .with("service", row.getString("service"))
                .with("theme", row.getString("theme"))
                .with("mots", lines(row, "keywords"))
                .with("mode", row.getString("mode"))
                .with("duree", row.getInt("duration_minutes"))
                .with("avant", row.getInt("buffer_before"))
                .with("apres", row.getInt("buffer_after"))
                .with("personnes", row.getInt("max_people"))
                .with("places", row.getObject("capacity", Integer.class))
                .with("public", row.getString("audience"))
                .with("par-personne", row.getInt("max_per_person"))
                .ticked("verifier", row.getBoolean("check_contact"))
                .with("delai-min", row.getInt("min_notice_minutes"))
                .with("delai-max", row.getInt("max_notice_days"))
                .with("changement", row.getInt("change_until_minutes"))
                .ticked("attente", row.getBoolean("waiting_list"))
                .ticked("salle", row.getBoolean("waiting_room"))
                .with("documents", lines(row, "documents"))
                .with("consignes", row.getString("instructions"))
                .with("rappel", row.getInt("reminder_hours"))
                .with("demarche", row.getString("procedure_id"))
                .with("ants", row.getString("ants_reason") == null ? TypeSheet.NO_ANTS : row.getString("ants_reason"))
                .with("conservation", row.getInt("retention_days"))
                .ticked("actif", row.getBoolean("active"));
        return ReleaseFields.show(values, row.getString("release"));
    }

    static UUID write(Handle handle, Target target, Values values) {
        UUID id = target.id().orElseGet(UUID::randomUUID);
        handle.createUpdate(WRITE)
                .bind("id", id)
                .bind("slug", Names.slug(handle, "appointment_type", values.text("nom")))
                .bind("name", values.text("nom"))
                .bind("summary", values.text("resume"))
                .bind("service", values.text("service"))
                .bind("theme", values.text("theme"))
                .bindArray("keywords", String.class, values.lines("mots"))
                .bind("duration", values.number("duree"))
                .bind("before", values.number("avant"))
                .bind("after", values.number("apres"))
                .bind("minNotice", values.number("delai-min"))
                .bind("maxNotice", values.number("delai-max"))
                .bind("audience", values.text("public"))
                .bind("mode", values.text("mode"))
                .bind("capacity", values.number("places"))
                .bind("maxPeople", values.number("personnes"))
                .bind("maxPerPerson", values.number("par-personne"))
                .bind("check", values.has("verifier"))
                .bindArray("documents", String.class, values.lines("documents"))
                .bind("instructions", values.text("consignes"))
                .bind("procedure", values.some("demarche"))
                .bind("changeUntil", values.number("changement"))
                .bind("release", ReleaseFields.json(values))
                .bind("waitingList", values.has("attente"))
                .bind("waitingRoom", values.has("salle"))
                .bind("ants", values.some("ants").filter(reason -> !reason.equals(TypeSheet.NO_ANTS)))
                .bind("reminder", values.number("rappel"))
                .bind("retention", values.number("conservation"))
                .bind("active", values.has("actif"))
                .execute();
        return id;
    }

    private static String lines(ResultSet row, String column) throws SQLException {
        return String.join("\n", List.of((String[]) row.getArray(column).getArray()));
    }
}
