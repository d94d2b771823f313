package fr.parvis.modules.appointments.queue;

import fr.parvis.modules.appointments.key.Key;
import fr.parvis.modules.appointments.queue.Hall.Rules;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Halls, as the database holds them. */
@ApplicationScoped
public class Halls {

    private static final String OPEN = """
            INSERT INTO appointments.hall (collectivite_id, place_id, kiosk_key, screen_key)
            VALUES (:collectivite, :place, :kiosk, :screen) ON CONFLICT DO NOTHING
            """;

    private static final String RENEW = """
            UPDATE appointments.hall SET kiosk_key = :kiosk, screen_key = :screen WHERE place_id = :place
            """;

    private static final String SET = """
            UPDATE appointments.hall SET early_minutes = :early, patience_minutes = :patience, most_waiting = :most,
                prints = :prints
            WHERE place_id = :place
            """;

    private static final String ALLOW = """
            INSERT INTO appointments.walk_in_type
            SELECT collectivite_id, :place, id FROM appointments.appointment_type WHERE id = ANY (:types)
            """;

    private Jdbi jdbi;
    private Collectivites collectivites;

    /** For the container's proxy. */
    protected Halls() {}

    @Inject
    public Halls(Jdbi jdbi, Collectivites collectivites) {
        this.jdbi = jdbi;
        this.collectivites = collectivites;
    }

    /** The hall of a place, if it has one. */
    @Transactional
    public Optional<Hall> of(UUID place) {
        return find("place_id = :value", place);
    }

    /** The hall whose kiosk has this key in its address. */
    @Transactional
    public Optional<Hall> ofKiosk(String key) {
        return find("kiosk_key = :value", key);
    }

    /** The hall whose screen has this key in its address. */
    @Transactional
    public Optional<Hall> ofScreen(String key) {
        return find("screen_key = :value", key);
    }

    /** Gives a place a hall, unless it has one. */
    @Transactional
    public void open(UUID place) {
        withKeys(OPEN, place);
    }

    /** Gives kiosk and screen other addresses; the former ones lead nowhere from now on. */
    @Transactional
    public void renew(UUID place) {
        withKeys(RENEW, place);
    }

    /** Sets how people are received, and what they may come for without appointment. */
    @Transactional
    public void set(UUID place, Rules rules, Collection<UUID> walkInTypes) {
        jdbi.useHandle(handle -> {
            handle.createUpdate(SET)
                    .bind("place", place)
                    .bind("early", rules.earlyMinutes())
                    .bind("patience", rules.patienceMinutes())
                    .bind("most", rules.mostWaiting())
                    .bind("prints", rules.prints())
                    .execute();
            handle.execute("DELETE FROM appointments.walk_in_type WHERE place_id = ?", place);
            handle.createUpdate(ALLOW)
                    .bind("place", place)
                    .bindArray("types", UUID.class, List.copyOf(walkInTypes))
                    .execute();
        });
    }

    /** What one may come for without appointment. */
    @Transactional
    public Set<UUID> walkInTypes(UUID place) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT type_id FROM appointments.walk_in_type WHERE place_id = :place")
                        .bind("place", place)
                        .mapTo(UUID.class)
                        .collect(Collectors.toSet()));
    }

    /** Says what the screen calls each desk; an empty text leaves its own name to a desk, and none to a person. */
    @Transactional
    public void sign(UUID place, Map<UUID, String> signs) {
        jdbi.useHandle(handle -> signs.forEach((resource, sign) -> handle.createUpdate(
                        "UPDATE appointments.resource SET sign = nullif(:sign, '') WHERE id = :id AND place_id = :place")
                .bind("sign", sign)
                .bind("id", resource)
                .bind("place", place)
                .execute()));
    }

    private void withKeys(String statement, UUID place) {
        jdbi.useHandle(handle -> handle.createUpdate(statement)
                .bind("collectivite", collectivites.current().id())
                .bind("place", place)
                .bind("kiosk", Key.draw().value())
                .bind("screen", Key.draw().value())
                .execute());
    }

    private Optional<Hall> find(String where, Object value) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM appointments.hall WHERE " + where)
                .bind("value", value)
                .map((row, context) -> read(row))
                .findOne());
    }

    private static Hall read(ResultSet row) throws SQLException {
        return new Hall(
                row.getObject("place_id", UUID.class),
                row.getString("kiosk_key"),
                row.getString("screen_key"),
                new Rules(
                        row.getInt("early_minutes"),
                        row.getInt("patience_minutes"),
                        row.getInt("most_waiting"),
                        row.getBoolean("prints")));
    }
}
