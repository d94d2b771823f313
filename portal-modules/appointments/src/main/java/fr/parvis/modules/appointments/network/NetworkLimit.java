package fr.parvis.modules.appointments.network;

import fr.parvis.modules.appointments.openings.Timetable;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.ResultIterable;

/** Counts what a network did within an hour, so that a robot with many browsers cannot keep every time. */
@ApplicationScoped
public class NetworkLimit {

    /** The module's option: times that one network may keep within an hour. */
    public static final String HOLDS = "holds-per-network";

    /** Many share the network of a library, or the one address that an operator gives to a whole town. */
    public static final String USUAL = "100";

    /** Who waits costs nothing; a queue of one network only must not push everybody else back. */
    private static final int TICKETS_PER_HOLD = 3;

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int KEY_BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Jdbi jdbi;
    private Collectivites collectivites;
    private Clock clock;

    /** For the container's proxy. */
    protected NetworkLimit() {}

    @Inject
    public NetworkLimit(Jdbi jdbi, Collectivites collectivites, Clock clock) {
        this.jdbi = jdbi;
        this.collectivites = collectivites;
        this.clock = clock;
    }

    /** Whether somebody at this address may do it once more. */
    @Transactional
    public boolean allows(String address, Act act) {
        int most = most(act);
        return most <= 0
                || Network.of(address)
                        .map(network -> jdbi.withHandle(handle -> lately(handle, network, act)) < most)
                        .orElse(true);
    }

    /** Somebody at this address did it. */
    @Transactional
    public void count(String address, Act act) {
        Network.of(address)
                .ifPresent(network -> jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO appointments.network_act (collectivite_id, network, kind, at)
                        VALUES (:collectivite, :network, :kind, :now)
                        """)
                        .bind("collectivite", collectivites.current().id())
                        .bind("network", hash(handle, network))
                        .bind("kind", act.name())
                        .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .execute()));
    }

    private int lately(Handle handle, Network network, Act act) {
        Instant since = clock.instant().minus(WINDOW);
        return handle.createQuery("""
                        SELECT count(*) FROM appointments.network_act
                        WHERE network = :network AND kind = :kind AND at > :since
                        """)
                .bind("network", hash(handle, network))
                .bind("kind", act.name())
                .bind("since", since.atOffset(ZoneOffset.UTC))
                .mapTo(Integer.class)
                .one();
    }

    private int most(Act act) {
        String given = collectivites.current().options().getOrDefault("appointments." + HOLDS, USUAL);
        return Integer.parseInt(given) * (act == Act.TICKET ? TICKETS_PER_HOLD : 1);
    }

    private byte[] hash(Handle handle, Network network) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(keyOfToday(handle), ALGORITHM));
            return mac.doFinal(network.value().getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] keyOfToday(Handle handle) {
        LocalDate today = clock.instant().atZone(Timetable.ZONE).toLocalDate();
        return key(handle, today).findOne().orElseGet(() -> {
            byte[] drawn = new byte[KEY_BYTES];
            RANDOM.nextBytes(drawn);
            handle.createUpdate("""
                            INSERT INTO appointments.network_key (collectivite_id, day, key) VALUES (:collectivite, :day, :key)
                            ON CONFLICT DO NOTHING
                            """)
                    .bind("collectivite", collectivites.current().id())
                    .bind("day", today)
                    .bind("key", drawn)
                    .execute();
            return key(handle, today).one();
        });
    }

    private static ResultIterable<byte[]> key(Handle handle, LocalDate day) {
        return handle.createQuery("SELECT key FROM appointments.network_key WHERE day = :day")
                .bind("day", day)
                .mapTo(byte[].class);
    }

    /** What is counted. */
    public enum Act {
        HOLD,
        TICKET
    }
}
