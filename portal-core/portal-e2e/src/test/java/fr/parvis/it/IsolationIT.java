package fr.parvis.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.it.sample.SampleRequests;
import fr.parvis.it.support.Deployments;
import fr.parvis.spi.collectivite.Collectivite;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** One collectivité never sees another's rows through the server's datasource. */
@ArquillianTest
class IsolationIT {

    private static final String CURRENT = "SELECT current_setting('parvis.collectivite', true)";
    private static final int MORE_THAN_THE_POOL_STARTS_WITH = 6;

    @Inject
    private Collectivites collectivites;

    @Inject
    private Rows rows;

    @Inject
    private SampleRequests requests;

    @Resource(lookup = "java:jboss/datasources/ParvisDS")
    private DataSource dataSource;

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @Deployment
    static WebArchive portal() {
        return Deployments.portalWithSample(IsolationIT.class);
    }

    @Test
    void aTransactionWorksForTheCollectiviteOfTheHost() {
        assertThat(collectivites.current().id()).isEqualTo("brumeval");
        assertThat(rows.collectivite()).isEqualTo("brumeval");
    }

    @Test
    void eachCollectiviteSeesItsOwnRows() throws Exception {
        assertThat(rows.procedures()).containsExactly("Demander un acte");
        assertThat(as("saint-aubin", rows::procedures)).containsExactly("Demander un acte à Saint-Aubin");
    }

    @Test
    void noneChangesTheRowsOfAnother() throws Exception {
        assertThat(as("saint-aubin", () -> rows.delete("Demander un acte"))).isZero();
        assertThat(rows.procedures()).containsExactly("Demander un acte");
    }

    @Test
    void workForNoneSeesNoRow() throws Exception {
        assertThat(forNone(rows::collectivite)).isNull();
        assertThat(forNone(rows::procedures)).isEmpty();
    }

    @Test
    void workForNoneCannotSubmit() {
        assertThatThrownBy(() -> forNone(() -> requests.submit(UUID.randomUUID(), "camille@example.org")))
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no collectivité: use Collectivites.callAs");
    }

    @Test
    void aTransactionCannotGoOnForAnother() throws Exception {
        transaction.begin();
        try {
            assertThat(rows.collectivite()).isEqualTo("brumeval");
            assertThatThrownBy(() -> as("saint-aubin", rows::procedures))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("works for \"brumeval\" and cannot work for \"saint-aubin\"");
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void aConnectionBackInThePoolWorksForNoneAnyMore() throws Exception {
        Set<Integer> used = new HashSet<>();
        transaction.begin();
        rows.collectivite();
        try (Connection connection = dataSource.getConnection()) {
            assertThat(ask(connection, CURRENT)).isEqualTo("brumeval");
            used.add(Integer.valueOf(ask(connection, "SELECT pg_backend_pid()")));
        }
        transaction.commit();

        List<Connection> pool = new ArrayList<>();
        try {
            while (pool.size() < MORE_THAN_THE_POOL_STARTS_WITH) {
                Connection connection = dataSource.getConnection();
                pool.add(connection);
                assertThat(ask(connection, CURRENT)).isNullOrEmpty();
                used.remove(Integer.valueOf(ask(connection, "SELECT pg_backend_pid()")));
            }
        } finally {
            for (Connection connection : pool) {
                connection.close();
            }
        }
        assertThat(used).as("connections not seen again").isEmpty();
    }

    private <T> T as(String id, Callable<T> work) throws Exception {
        Collectivite collectivite = collectivites.find(id).orElseThrow();
        return collectivites.callAs(collectivite, work);
    }

    /** On a thread that serves no host. */
    private static <T> T forNone(Callable<T> work) throws InterruptedException, ExecutionException {
        ClassLoader portal = Thread.currentThread().getContextClassLoader();
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            return thread.submit(() -> {
                        Thread.currentThread().setContextClassLoader(portal);
                        return work.call();
                    })
                    .get();
        } finally {
            thread.shutdown();
        }
    }

    private static String ask(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
