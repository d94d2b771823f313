package fr.parvis.modules.appointments;

import fr.parvis.spi.collectivite.Collectivite;
import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.spi.collectivite.Contact;
import fr.parvis.testkit.OneCollectivite;
import fr.parvis.testkit.SettableClock;
import fr.parvis.testkit.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;

/** A commune on a real database, with one place, one type of appointment, and a clock that tests can move. */
public final class Brumeval {

    public static final UUID PLACE = UUID.fromString("00000000-0000-0000-0000-000000000001");
    public static final UUID TYPE = UUID.fromString("00000000-0000-0000-0000-000000000003");

    private static final String OFFER = """
            INSERT INTO appointments.place (id, collectivite_id, slug, name, street, postal_code, city)
            VALUES ('00000000-0000-0000-0000-000000000001', 'brumeval', 'mairie', 'Mairie', '1 place', '35000', 'Brumeval');
            INSERT INTO appointments.appointment_type (id, collectivite_id, slug, name, service, duration_minutes)
            VALUES ('00000000-0000-0000-0000-000000000003', 'brumeval', 'carte', 'Carte d’identité', 'etat-civil', 20);
            """;

    public final Jdbi jdbi;
    public final Collectivites collectivites;
    public final SettableClock clock = new SettableClock(Instant.parse("2026-11-25T09:00:00Z"));

    private final TestDatabase own;

    public Brumeval() {
        this(OFFER);
    }

    private Brumeval(String offer) {
        own = TestDatabase.withCore();
        own.migrate("appointments");
        jdbi = Jdbi.create(own.portal(TestDatabase.BRUMEVAL)).installPlugin(new PostgresPlugin());
        collectivites = new OneCollectivite(commune(Map.of()));
        jdbi.useHandle(handle -> handle.createScript(offer).execute());
    }

    /** A commune that has offered nothing yet. */
    public static Brumeval withoutOffer() {
        return new Brumeval("");
    }

    /** The portal at work for another commune, on the same database. */
    public Jdbi neighbour() {
        return Jdbi.create(own.portal(TestDatabase.SAINT_AUBIN)).installPlugin(new PostgresPlugin());
    }

    /** Somebody holds a slot. */
    public UUID hold() {
        UUID id = UUID.randomUUID();
        jdbi.useHandle(handle -> handle.createUpdate("""
                INSERT INTO appointments.appointment (id, collectivite_id, type_id, place_id, state, starts_at, ends_at, channel,
                    held_until, created_at)
                VALUES (:id, 'brumeval', :type, :place, 'HELD', '2026-12-01 09:00Z', '2026-12-01 09:20Z', 'ONLINE',
                    '2026-11-25 09:10Z', '2026-11-25 09:00Z')
                """)
                .bind("id", id)
                .bind("type", TYPE)
                .bind("place", PLACE)
                .execute());
        return id;
    }

    /** Time passes. */
    public void wait(Duration time) {
        clock.move(time);
    }

    /** The commune, with options of modules. */
    public static Collectivite commune(Map<String, String> options) {
        return new Collectivite(
                "brumeval",
                "Brumeval",
                Collectivite.Kind.COMMUNE,
                Optional.empty(),
                140_000,
                List.of("brumeval.localhost"),
                "http://brumeval.localhost",
                "",
                null,
                new Contact(
                        List.of("1 place"), "02 99 00 00 00", "mairie@brumeval.example", List.of(), "02 99 00 00 01"),
                null,
                Map.of(
                        "etat-civil",
                        new Collectivite.Service(
                                "etat-civil", "État civil", Optional.empty(), Optional.of("02 99 00 00 10"))),
                options);
    }
}
