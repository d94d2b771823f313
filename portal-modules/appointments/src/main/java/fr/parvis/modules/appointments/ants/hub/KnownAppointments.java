package fr.parvis.modules.appointments.ants.hub;

import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Appointments to come, by the numbers of their pre-applications. */
@ApplicationScoped
public class KnownAppointments {

    private static final String OF_NUMBER = """
            SELECT p.name, a.starts_at, n.manage_key FROM appointments.pre_application n
            JOIN appointments.appointment a ON a.id = n.appointment_id JOIN appointments.place p ON p.id = a.place_id
            WHERE n.number = :number AND a.state = 'BOOKED' AND a.starts_at > :now AND n.manage_key IS NOT NULL
            ORDER BY a.starts_at
            """;

    private Jdbi jdbi;
    private Collectivites collectivites;
    private Clock clock;

    /** For the container's proxy. */
    protected KnownAppointments() {}

    @Inject
    public KnownAppointments(Jdbi jdbi, Collectivites collectivites, Clock clock) {
        this.jdbi = jdbi;
        this.collectivites = collectivites;
        this.clock = clock;
    }

    /** For each number, what is known; nothing is an answer too. */
    @Transactional
    Map<String, List<KnownAppointment>> find(List<String> numbers) {
        return jdbi.withHandle(handle -> {
            Map<String, List<KnownAppointment>> found = new LinkedHashMap<>();
            numbers.forEach(number -> found.computeIfAbsent(number, asked -> of(handle, asked)));
            return found;
        });
    }

    private List<KnownAppointment> of(Handle handle, String number) {
        return handle.createQuery(OF_NUMBER)
                .bind("number", number.toUpperCase(Locale.ROOT))
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .map((row, context) -> appointment(row))
                .list();
    }

    private KnownAppointment appointment(ResultSet row) throws SQLException {
        String pages = collectivites.current().baseUrl() + "/modules/appointments/";
        String key = row.getString("manage_key");
        return new KnownAppointment(
                row.getString("name"),
                FreeTime.local(row.getObject("starts_at", OffsetDateTime.class).toInstant()),
                pages + "mon-rendez-vous/" + key,
                pages + "annuler/" + key);
    }
}
