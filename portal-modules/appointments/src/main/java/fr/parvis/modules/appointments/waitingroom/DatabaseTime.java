package fr.parvis.modules.appointments.waitingroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jdbi.v3.core.Handle;

/** The one clock of a room: nodes whose clocks differ must not open it twice, or earlier for some. */
@ApplicationScoped
public class DatabaseTime {

    /** The moment at which the transaction began. */
    Instant now(Handle handle) {
        return handle.createQuery("SELECT now()")
                .mapTo(OffsetDateTime.class)
                .one()
                .toInstant();
    }
}
