package fr.parvis.modules.appointments.pass;

import fr.parvis.modules.appointments.pass.Pass.Kind;
import fr.parvis.modules.appointments.pass.Pass.State;
import fr.parvis.modules.appointments.pass.Pass.Way;
import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.spi.person.Agent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/** The passes of the current collectivité. */
@ApplicationScoped
public class Passes {

    private static final Duration KEPT = Duration.ofDays(30);

    /** An invitation is used while its appointment stands: who cancels may come back. */
    private static final String SELECT = """
            SELECT p.*, CASE WHEN p.revoked_at IS NOT NULL THEN 'REVOKED'
                WHEN EXISTS (SELECT FROM appointments.appointment a WHERE a.id = p.appointment_id
                    AND a.state NOT IN ('HELD', 'CANCELLED_BY_RESIDENT', 'CANCELLED_BY_SERVICE')) THEN 'USED'
                WHEN p.expires_at <= :now THEN 'EXPIRED' ELSE 'OPEN' END AS state
            FROM appointments.pass p
            """;

    private Jdbi jdbi;
    private Collectivites collectivites;
    private Clock clock;

    /** For the container's proxy. */
    protected Passes() {}

    @Inject
    public Passes(Jdbi jdbi, Collectivites collectivites, Clock clock) {
        this.jdbi = jdbi;
        this.collectivites = collectivites;
        this.clock = clock;
    }

    @Transactional
    public UUID make(NewPass pass, String agent) {
        UUID id = UUID.randomUUID();
        jdbi.useHandle(handle -> now(handle.createUpdate("""
                        INSERT INTO appointments.pass (id, collectivite_id, kind, type_id, service, given_names, name, email, phone,
                            way, made_by, made_at, expires_at)
                        VALUES (:id, :collectivite, :kind, :type, :service, :given, :name, :email, :phone, :way, :agent, :now,
                            :expires)
                        """))
                .bind("id", id)
                .bind("collectivite", collectivites.current().id())
                .bind("kind", pass.kind().name())
                .bind("type", pass.typeId())
                .bind("service", pass.service())
                .bind("given", pass.givenNames())
                .bind("name", pass.name())
                .bind("email", pass.email())
                .bind("phone", pass.phone())
                .bind("way", pass.way().name())
                .bind("agent", agent)
                .bind("expires", utc().plusDays(pass.days()))
                .execute());
        return id;
    }

    /** A further code of a pass, in groups; told only once. */
    @Transactional
    public String draw(UUID pass) {
        PassCode code = PassCode.draw();
        jdbi.useHandle(handle -> handle.createUpdate(
                        "INSERT INTO appointments.pass_key VALUES (:collectivite, :pass, :sha256)")
                .bind("collectivite", collectivites.current().id())
                .bind("pass", pass)
                .bind("sha256", code.sha256())
                .execute());
        return code.shown();
    }

    /** The pass that a code opens, whatever became of it. */
    @Transactional
    public Optional<Pass> find(String code) {
        return jdbi.withHandle(handle -> now(handle.createQuery(
                        SELECT + "JOIN appointments.pass_key k ON k.pass_id = p.id WHERE k.sha256 = :sha256"))
                .bind("sha256", PassCode.typed(code).sha256())
                .map((row, context) -> read(row))
                .findOne());
    }

    @Transactional
    public Optional<Pass> find(UUID id) {
        return jdbi.withHandle(handle -> now(handle.createQuery(SELECT + "WHERE p.id = :id"))
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne());
    }

    /** Those of an agent's services, the latest first. */
    @Transactional
    public List<Pass> of(Agent agent, Kind kind) {
        return jdbi.withHandle(handle -> now(handle.createQuery(
                        SELECT
                                + "WHERE p.kind = :kind AND (:everywhere OR p.service = ANY (:services)) ORDER BY p.made_at DESC LIMIT 200"))
                .bind("kind", kind.name())
                .bind("everywhere", agent.everywhere())
                .bindArray("services", String.class, List.copyOf(agent.services()))
                .map((row, context) -> read(row))
                .list());
    }

    @Transactional
    public void revoke(UUID id) {
        jdbi.useHandle(handle -> now(handle.createUpdate(
                        "UPDATE appointments.pass SET revoked_at = :now WHERE id = :id AND revoked_at IS NULL"))
                .bind("id", id)
                .execute());
    }

    /**
     * Uses a pass for an appointment that is about to be booked, in its transaction.
     *
     * @return whether it could still be used; for the same appointment it can
     */
    @Transactional
    public boolean use(UUID id, UUID appointment) {
        // First the lock, then a look: who waited for another booking must see it.
        jdbi.useHandle(handle -> handle.execute("SELECT FROM appointments.pass WHERE id = ? FOR UPDATE", id));
        Optional<Pass> pass = find(id);
        boolean mine = jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT EXISTS (SELECT FROM appointments.pass WHERE id = :id AND appointment_id = :appointment)")
                .bind("id", id)
                .bind("appointment", appointment)
                .mapTo(Boolean.class)
                .one());
        if (!mine && pass.filter(Pass::isOpen).isEmpty()) {
            return false;
        }
        if (pass.get().isPartner()) {
            jdbi.useHandle(handle -> handle.execute(
                    "UPDATE appointments.appointment SET channel = 'PRESCRIBER', partner = ? WHERE id = ? AND state = 'HELD'",
                    pass.get().name(),
                    appointment));
        } else {
            jdbi.useHandle(handle ->
                    handle.execute("UPDATE appointments.pass SET appointment_id = ? WHERE id = ?", appointment, id));
        }
        return true;
    }

    /** Invitations that nobody used in the first half of their time; they are reminded of once. */
    List<Pass> toRemind() {
        return jdbi.withHandle(handle -> now(handle.createQuery(SELECT + """
                        WHERE p.kind = 'INVITATION' AND p.way <> 'LETTER' AND p.reminded_at IS NULL AND p.revoked_at IS NULL
                            AND p.expires_at > :now AND p.made_at + (p.expires_at - p.made_at) / 2 <= :now FOR UPDATE OF p
                        """))
                .map((row, context) -> read(row))
                .list());
    }

    void reminded(UUID id) {
        jdbi.useHandle(
                handle -> now(handle.createUpdate("UPDATE appointments.pass SET reminded_at = :now WHERE id = :id"))
                        .bind("id", id)
                        .execute());
    }

    /** Forgets whom passes were for, a month after they end. */
    void forget() {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "DELETE FROM appointments.pass WHERE coalesce(revoked_at, expires_at) <= :before")
                .bind("before", utc().minus(KEPT))
                .execute());
    }

    private <T extends SqlStatement<T>> T now(T statement) {
        return statement.bind("now", utc());
    }

    private OffsetDateTime utc() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Pass read(ResultSet row) throws SQLException {
        return new Pass(
                row.getObject("id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("type_id", UUID.class)),
                row.getString("service"),
                row.getString("given_names"),
                row.getString("name"),
                Optional.ofNullable(row.getString("email")),
                Optional.ofNullable(row.getString("phone")),
                Way.valueOf(row.getString("way")),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                State.valueOf(row.getString("state")));
    }
}
