package fr.parvis.modules.appointments.notice;

import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Secrets in links that open an appointment. Each mail has its own; the database keeps hashes only. */
@ApplicationScoped
public class ManageKeys {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    private Jdbi jdbi;
    private Collectivites collectivites;

    /** For the container's proxy. */
    protected ManageKeys() {}

    @Inject
    public ManageKeys(Jdbi jdbi, Collectivites collectivites) {
        this.jdbi = jdbi;
        this.collectivites = collectivites;
    }

    /** A further key of an appointment: 22 characters, told only once. */
    @Transactional
    public String draw(UUID appointment) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbi.useHandle(handle -> handle.createUpdate(
                        "INSERT INTO appointments.appointment_key VALUES (:collectivite, :appointment, :sha256)")
                .bind("collectivite", collectivites.current().id())
                .bind("appointment", appointment)
                .bind("sha256", sha256(key))
                .execute());
        return key;
    }

    /** The appointment that a key opens. */
    @Transactional
    public Optional<UUID> find(String key) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT appointment_id FROM appointments.appointment_key WHERE sha256 = :sha256")
                .bind("sha256", sha256(key))
                .mapTo(UUID.class)
                .findOne());
    }

    private static byte[] sha256(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
