package fr.parvis.e2e.appointments;

import fr.parvis.e2e.support.Portal;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** A place of Brumeval with a hall, one desk, and people who have an appointment there. */
final class HallOffer {

    static final String PLACE = "essai-hall";
    static final String DESK = "e1000000-0000-0000-0000-000000000001";

    private static final String BOOK = """
            INSERT INTO appointments.appointment (id, collectivite_id, type_id, place_id, state, reference, starts_at, ends_at,
                family_name, given_names, channel, created_at, booked_at)
            VALUES (:id, 'brumeval', 'e2000000-0000-0000-0000-000000000001', 'e0000000-0000-0000-0000-000000000001', 'BOOKED',
                :reference, now() + make_interval(mins => :minutes), now() + make_interval(mins => :minutes + 5),
                :family, 'Zoé', 'COUNTER', now(), now())
            """;

    private final Jdbi jdbi;

    private HallOffer(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The place, written once per world. */
    static HallOffer of(Portal portal) {
        Jdbi jdbi = Jdbi.create(portal.world().database());
        boolean there = jdbi.withHandle(
                handle -> handle.createQuery("SELECT EXISTS (SELECT FROM appointments.place WHERE slug = 'essai-hall')")
                        .mapTo(Boolean.class)
                        .one());
        if (!there) {
            jdbi.useHandle(handle -> handle.createScript(
                            ClasspathSqlLocator.create().getResource("fr/parvis/e2e/appointments/hall.sql"))
                    .execute());
        }
        return new HallOffer(jdbi);
    }

    /** Somebody has an appointment in so many minutes. */
    void book(String reference, String family, int minutes) {
        UUID id = UUID.randomUUID();
        jdbi.useHandle(handle -> {
            handle.createUpdate(BOOK)
                    .bind("id", id)
                    .bind("reference", reference)
                    .bind("family", family)
                    .bind("minutes", minutes)
                    .execute();
            handle.execute("""
                    INSERT INTO appointments.occupation (id, collectivite_id, resource_id, during, kind, appointment_id)
                    SELECT gen_random_uuid(), 'brumeval', ?::uuid, tstzrange(starts_at, ends_at), 'APPOINTMENT', id
                    FROM appointments.appointment WHERE id = ?
                    """, DESK, id);
        });
    }
}
