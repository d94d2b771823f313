package fr.parvis.modules.appointments.notice;

import fr.parvis.modules.appointments.key.Key;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Secrets in links that open an appointment. Each mail has its own; the database keeps hashes only. */
@ApplicationScoped
public class ManageKeys {

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
        Key key = Key.draw();
        jdbi.useHandle(handle -> handle.createUpdate(
                        "INSERT INTO appointments.appointment_key VALUES (:collectivite, :appointment, :sha256)")
                .bind("collectivite", collectivites.current().id())
                .bind("appointment", appointment)
                .bind("sha256", key.sha256())
                .execute());
        return key.value();
    }

    /** The appointment that a key opens. */
    @Transactional
    public Optional<UUID> find(String key) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT appointment_id FROM appointments.appointment_key WHERE sha256 = :sha256")
                .bind("sha256", new Key(key).sha256())
                .mapTo(UUID.class)
                .findOne());
    }
}
