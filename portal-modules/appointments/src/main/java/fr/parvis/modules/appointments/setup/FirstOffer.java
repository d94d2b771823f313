package fr.parvis.modules.appointments.setup;

import fr.parvis.modules.appointments.web.Wording;
import fr.parvis.spi.collectivite.Collectivite;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Gives a collectivité without any place the offer of its file {@code appointments/appointments.yaml}. */
@ApplicationScoped
public class FirstOffer {

    static final String MODULE = "appointments";
    static final String FILE = "appointments.yaml";

    private final Map<String, String> problems = new ConcurrentHashMap<>();
    private final OfferReader reader = new OfferReader();
    private Jdbi jdbi;
    private Collectivites collectivites;

    /** For the container's proxy. */
    protected FirstOffer() {}

    @Inject
    public FirstOffer(Jdbi jdbi, Collectivites collectivites) {
        this.jdbi = jdbi;
        this.collectivites = collectivites;
    }

    /**
     * Writes the offer of the current collectivité, all of it or nothing. After that the database is the truth, and the file
     * is not read again.
     */
    @Transactional(rollbackOn = Exception.class)
    public void write() throws IOException {
        Collectivite here = collectivites.current();
        problems.remove(here.id());
        Path file = collectivites.files(here, MODULE).resolve(FILE);
        if (Files.isRegularFile(file)) {
            jdbi.useHandle(handle -> write(handle, here, file));
        }
    }

    /** What is wrong with the file of a collectivité, in a sentence. */
    public Optional<String> problem(Collectivite collectivite) {
        return Optional.ofNullable(problems.get(collectivite.id()));
    }

    private void write(Handle handle, Collectivite here, Path file) throws IOException {
        if (handle.createQuery("SELECT EXISTS (SELECT FROM appointments.place)")
                .mapTo(Boolean.class)
                .one()) {
            return;
        }
        try {
            OfferFile offer = reader.read(file);
            new OfferCheck(here.services().keySet()).check(offer);
            handle.execute("SAVEPOINT offer");
            new OfferWriter(handle, here.id()).write(offer);
        } catch (InvalidOffer e) {
            keep(here, e.key(), e.values().toArray());
        } catch (UnableToExecuteStatementException e) {
            handle.execute("ROLLBACK TO SAVEPOINT offer");
            keep(here, "refused", constraint(e));
        }
    }

    private void keep(Collectivite here, String key, Object... values) {
        Wording words = Wording.french();
        problems.put(here.id(), words.text("setup.problem", FILE, words.text("setup.problem." + key, values)));
    }

    private static String constraint(UnableToExecuteStatementException e) {
        String message = String.valueOf(
                e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
        return message.lines().findFirst().orElse("");
    }
}
