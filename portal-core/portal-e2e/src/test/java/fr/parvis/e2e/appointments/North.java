package fr.parvis.e2e.appointments;

import fr.parvis.e2e.support.Portal;
import java.time.LocalTime;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** The annex of the north, where two desks receive from nine to twelve o'clock. */
final class North {

    static final String FIRST = "d1000000-0000-0000-0000-000000000001";
    static final String SECOND = "d1000000-0000-0000-0000-000000000002";

    private final Jdbi jdbi;

    private North(Portal portal) {
        jdbi = Jdbi.create(portal.world().database());
    }

    /** The annex, written once per world. */
    static North of(Portal portal) {
        North north = new North(portal);
        synchronized (North.class) {
            if (north.count("SELECT count(*) FROM appointments.place WHERE slug = 'essai-nord'") == 0) {
                north.jdbi.useHandle(handle -> handle.createScript(
                                ClasspathSqlLocator.create().getResource("fr/parvis/e2e/appointments/north.sql"))
                        .execute());
            }
        }
        return north;
    }

    /** Somebody has an appointment of half an hour at a desk. */
    void expect(String name, String desk, int daysAhead, String hour, String email, String phone) {
        UUID id = UUID.randomUUID();
        String start = Offer.day(daysAhead) + "T" + LocalTime.parse(hour);
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                    INSERT INTO appointments.appointment (id, collectivite_id, type_id, place_id, state, reference, starts_at,
                        ends_at, given_names, family_name, email, phone, channel, created_at, booked_at)
                    VALUES (:id, 'brumeval', 'd2000000-0000-0000-0000-000000000001', 'd0000000-0000-0000-0000-000000000001',
                        'BOOKED', :reference, :start::timestamp AT TIME ZONE 'Europe/Paris',
                        (:start::timestamp + interval '30 minutes') AT TIME ZONE 'Europe/Paris', :given, :family,
                        nullif(:email, ''), nullif(:phone, ''), 'PHONE', now(), now())
                    """)
                    .bind("id", id)
                    .bind("reference", "RDV-" + id.toString().substring(0, 8))
                    .bind("start", start)
                    .bind("given", name.split(" ")[0])
                    .bind("family", name.split(" ")[1])
                    .bind("email", email)
                    .bind("phone", phone)
                    .execute();
            handle.createUpdate("""
                    INSERT INTO appointments.occupation (id, collectivite_id, resource_id, during, kind, appointment_id)
                    SELECT gen_random_uuid(), 'brumeval', :desk::uuid, tstzrange(starts_at, ends_at), 'APPOINTMENT', id
                    FROM appointments.appointment WHERE id = :id
                    """).bind("desk", desk).bind("id", id).execute();
        });
    }

    int count(String query) {
        return jdbi.withHandle(
                handle -> handle.createQuery(query).mapTo(Integer.class).one());
    }
}
