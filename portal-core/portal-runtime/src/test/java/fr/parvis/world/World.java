package fr.parvis.world;

import fr.parvis.accounts.internal.ResidentAccounts;
import fr.parvis.configuration.MailServer;
import fr.parvis.configuration.Secret;
import fr.parvis.configuration.Settings;
import fr.parvis.database.internal.DatabaseProducer;
import fr.parvis.journal.internal.DatabaseJournal;
import fr.parvis.outbox.internal.Deliverer;
import fr.parvis.outbox.internal.DeliverySchedule;
import fr.parvis.outbox.internal.StoredOutbox;
import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.spi.outbox.OutboxHandler;
import fr.parvis.spi.person.CurrentResident;
import fr.parvis.testkit.OneCollectivite;
import fr.parvis.testkit.SettableClock;
import fr.parvis.testkit.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** The ground of the portal for one collectivité, on a test database: features are put on it as the container would. */
public final class World {

    public final People people = new People();
    public final SettableClock clock = new SettableClock();
    public final List<Object> events = new ArrayList<>();
    public final List<OutboxHandler> handlers = new ArrayList<>();
    public final Collectivites collectivites;
    public final Settings settings;
    public final Jdbi jdbi;
    public final StoredOutbox outbox;
    public final DatabaseJournal journal;
    public final CurrentResident residents;

    private final OneTransaction transactions;
    private final Deliverer deliverer;

    public World(TestDatabase database, String collectivite, String name, Path documents, MailServer mail) {
        transactions = new OneTransaction(database.portal(collectivite));
        collectivites = new OneCollectivite(Brumeval.named(collectivite, name));
        settings = new Settings(
                Path.of("none"),
                documents,
                TestDatabase.PORTAL_ROLE,
                new Secret("a secret of tests, of forty characters.."),
                mail,
                null,
                null,
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty());
        jdbi = DatabaseProducer.configured(Jdbi.create(transactions));
        outbox = new StoredOutbox(jdbi, new DeliverySchedule(transactions), collectivites, clock);
        journal = new DatabaseJournal(jdbi, clock);
        residents = new ResidentAccounts(people, collectivites, jdbi, clock);
        deliverer = new Deliverer(jdbi, Cdi.beans(handlers), clock);
    }

    /** Brumeval, with no mail server. */
    public static World brumeval(TestDatabase database, Path documents) {
        return new World(database, TestDatabase.BRUMEVAL, "Brumeval", documents, null);
    }

    /** The datasource that takes part in transactions. */
    public DataSource dataSource() {
        return transactions;
    }

    /** Does work in one transaction, as a method that is {@code @Transactional} would. */
    public <T> T transaction(Callable<T> work) {
        try {
            return transactions.call(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does work that gives nothing back. */
    public void transact(Runnable work) {
        transaction(() -> {
            work.run();
            return null;
        });
    }

    /** Delivers what waits in the outbox, and what that leaves there, until nothing waits. */
    public void deliverAll() {
        for (List<UUID> waiting = waiting(); !waiting.isEmpty(); waiting = waiting()) {
            waiting.forEach(message -> transaction(() -> {
                deliverer.attempt(message);
                return null;
            }));
        }
    }

    private List<UUID> waiting() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT id FROM portal.outbox_message WHERE state = 'WAITING' ORDER BY created_at")
                .mapTo(UUID.class)
                .list());
    }
}
