package fr.parvis.collectivites.internal.isolation;

import fr.parvis.collectivites.internal.AmbientCollectivites;
import fr.parvis.spi.collectivite.Collectivite;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Tells the database, once a transaction, whose rows it may show. */
@ApplicationScoped
public class TransactionBinding {

    /** Inside the container's own interceptor, which begins the transaction at {@code PLATFORM_BEFORE + 200}. */
    static final int JUST_AFTER_BEGIN = Interceptor.Priority.PLATFORM_BEFORE + 210;

    private static final String NO_ONE = "";

    private AmbientCollectivites collectivites;
    private DataSource dataSource;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    /** For the container's proxy. */
    protected TransactionBinding() {}

    @Inject
    public TransactionBinding(AmbientCollectivites collectivites, DataSource dataSource) {
        this.collectivites = collectivites;
        this.dataSource = dataSource;
    }

    TransactionBinding(
            AmbientCollectivites collectivites,
            DataSource dataSource,
            TransactionSynchronizationRegistry transactions) {
        this(collectivites, dataSource);
        this.transactions = transactions;
    }

    /** Called at each entry into a transactional method: binds a new transaction, checks one already bound. */
    void bind() throws SQLException {
        String now = collectivites.ambient().map(Collectivite::id).orElse(NO_ONE);
        Object bound = transactions.getResource(TransactionBinding.class);
        if (bound == null) {
            tellDatabase(now);
            transactions.putResource(TransactionBinding.class, now);
        } else if (!bound.equals(now)) {
            throw new IllegalStateException("the transaction works for \"" + bound + "\" and cannot work for \"" + now
                    + "\": begin it inside Collectivites.callAs");
        }
    }

    private void tellDatabase(String id) throws SQLException {
        if (id.equals(NO_ONE)) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("SELECT set_config('parvis.collectivite', ?, true)")) {
            statement.setString(1, id);
            statement.execute();
        }
    }
}
