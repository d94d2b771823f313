package fr.parvis.e2e.appointments;

import fr.parvis.e2e.support.Portal;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;

/** Types of appointment with a waiting room that opens when a scenario wants it. */
final class RoomOffer {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String DESK = "a1000000-0000-0000-0000-000000000005";
    private static final String TYPE = """
            INSERT INTO appointments.appointment_type (id, collectivite_id, slug, name, service, theme, duration_minutes,
                max_per_person, check_contact, waiting_room, room_inside, room_per_minute, release)
            VALUES (:id, 'brumeval', :slug, :name, 'etat-civil', 'Essais de rendez-vous', 20, 1, false, true, 1, 6000, :release::jsonb)
            """;

    private final Jdbi jdbi;
    private final String slug;
    private final UUID id = UUID.randomUUID();

    private RoomOffer(Portal portal, String slug) {
        Offer.of(portal);
        jdbi = Jdbi.create(portal.world().database());
        this.slug = slug;
    }

    /** A type whose times opened some minutes ago, with one place inside. */
    static RoomOffer open(Portal portal, String slug) {
        return new RoomOffer(portal, slug).release(-5).withTimes();
    }

    /** A type whose times open in some minutes. */
    static RoomOffer soon(Portal portal, String slug) {
        return new RoomOffer(portal, slug).release(20).withTimes();
    }

    /** A type of which nothing is left. */
    static RoomOffer soldOut(Portal portal, String slug) {
        return new RoomOffer(portal, slug).release(-5);
    }

    String times() {
        return "/modules/appointments/creneaux/" + slug;
    }

    String room() {
        return "/modules/appointments/file-d-attente/" + slug;
    }

    String cookie() {
        return "file-" + slug;
    }

    /** The time that people have to choose passes. */
    void endStays() {
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE appointments.room_ticket SET leaves_at = now() - interval '1 second' WHERE type_id = ? AND leaves_at IS NOT NULL",
                id));
    }

    int tickets() {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT count(*) FROM appointments.room_ticket WHERE type_id = :id")
                        .bind("id", id)
                        .mapTo(Integer.class)
                        .one());
    }

    private RoomOffer release(int inMinutes) {
        ZonedDateTime at = ZonedDateTime.now(PARIS).plusMinutes(inMinutes).truncatedTo(ChronoUnit.MINUTES);
        String release = "{\"kind\": \"FIXED_HOUR\", \"weeksAhead\": 8, \"day\": \"%s\", \"hour\": \"%s\"}"
                .formatted(at.getDayOfWeek(), at.toLocalTime());
        jdbi.useHandle(handle -> handle.createUpdate(TYPE)
                .bind("id", id)
                .bind("slug", slug)
                .bind("name", "Essai : file " + slug)
                .bind("release", release)
                .execute());
        return this;
    }

    private RoomOffer withTimes() {
        jdbi.useHandle(handle ->
                handle.execute("INSERT INTO appointments.resource_type VALUES ('brumeval', ?::uuid, ?)", DESK, id));
        Awaitility.await("the portal counts the free times")
                .atMost(Duration.ofMinutes(1))
                .until(() -> jdbi.withHandle(handle -> handle.createQuery(
                                        "SELECT count(*) FROM appointments.free_day WHERE type_id = :id AND cardinality(starts) > 0")
                                .bind("id", id)
                                .mapTo(Integer.class)
                                .one())
                        > 10);
        return this;
    }
}
