package fr.parvis.collectivites.internal.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.collectivites.internal.AmbientCollectivites;
import fr.parvis.configuration.Settings;
import fr.parvis.spi.collectivite.Collectivite;
import fr.parvis.testkit.DatabaseExtension;
import fr.parvis.testkit.TestDatabase;
import fr.parvis.themes.Themes;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DatabaseExtension.class)
class TransactionBindingTest {

    private final AmbientCollectivites collectivites = new AmbientCollectivites(demo(), new Themes());
    private final Collectivite brumeval = collectivites.find("brumeval").orElseThrow();
    private final Collectivite saintAubin = collectivites.find("saint-aubin").orElseThrow();
    private final Map<Object, Object> resources = new HashMap<>();
    private final TestDatabase database;
    private Connection transaction;
    private TransactionBinding binding;

    TransactionBindingTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void begin() throws SQLException {
        transaction = database.portal().getConnection();
        transaction.setAutoCommit(false);
        binding = new TransactionBinding(collectivites, oneConnection(), registry());
    }

    @AfterEach
    void end() throws SQLException {
        transaction.close();
    }

    @Test
    void tellsTheDatabaseWhoseRowsToShow() throws Exception {
        bindAs(brumeval);

        assertThat(collectiviteInDatabase()).isEqualTo("brumeval");
    }

    @Test
    void forgetsTheCollectiviteAtTheEndOfTheTransaction() throws Exception {
        bindAs(brumeval);
        transaction.commit();

        assertThat(collectiviteInDatabase()).isNull();
    }

    @Test
    void refusesToContinueATransactionForAnotherCollectivite() throws Exception {
        bindAs(brumeval);

        assertThatThrownBy(() -> bindAs(saintAubin)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(binding::bind).isInstanceOf(IllegalStateException.class);
        bindAs(brumeval);
    }

    @Test
    void showsNoRowWithoutACollectivite() throws Exception {
        binding.bind();

        assertThat(collectiviteInDatabase()).isNull();
    }

    private void bindAs(Collectivite collectivite) throws Exception {
        collectivites.callAs(collectivite, () -> {
            binding.bind();
            return null;
        });
    }

    private String collectiviteInDatabase() throws SQLException {
        try (ResultSet result = transaction.createStatement().executeQuery("SELECT portal.current_collectivite()")) {
            result.next();
            return result.getString(1);
        }
    }

    private static Settings demo() {
        return new Settings(
                Path.of("../../wildfly-config/launcher/src/main/demo"),
                null,
                "",
                null,
                null,
                null,
                null,
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty());
    }

    /** The container gives a transaction one connection, however often it is asked for. */
    private DataSource oneConnection() {
        Connection neverClosed = proxy(
                Connection.class,
                (method, arguments) -> method.getName().equals("close") ? null : method.invoke(transaction, arguments));
        return proxy(DataSource.class, (method, arguments) -> neverClosed);
    }

    private TransactionSynchronizationRegistry registry() {
        return proxy(
                TransactionSynchronizationRegistry.class,
                (method, arguments) -> method.getName().equals("getResource")
                        ? resources.get(arguments[0])
                        : resources.put(arguments[0], arguments[1]));
    }

    private interface Call {
        Object on(java.lang.reflect.Method method, Object[] arguments) throws Exception;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> call.on(method, arguments)));
    }
}
