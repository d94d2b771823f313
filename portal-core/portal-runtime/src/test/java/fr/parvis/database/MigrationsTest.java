package fr.parvis.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.testkit.TestDatabase;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MigrationsTest {

    private static final TestDatabase DATABASE = TestDatabase.empty();
    private static final Migrations MIGRATIONS = new Migrations(DATABASE.owner(), TestDatabase.PORTAL_ROLE);
    private static final JarContents TESTS = JarContents.of(MigrationsTest.class);

    @BeforeAll
    static void migrateTheCore() {
        MIGRATIONS.migrate(Migrations.CORE, JarContents.of(Migrations.class));
    }

    @Test
    void runsTheCoreAgainWithoutChangingAnything() {
        MIGRATIONS.migrate(Migrations.CORE, JarContents.of(Migrations.class));

        assertThat(count("SELECT count(*) FROM portal.collectivite")).isZero();
    }

    @Test
    void letsAModuleUseTheFunctionsOfTheCoreInASchemaOfItsOwn() {
        MIGRATIONS.migrate("bike-shelters", TESTS);

        assertThat(count("SELECT count(*) FROM bike_shelters.shelter")).isZero();
        assertThat(count("SELECT count(*) FROM pg_policies WHERE schemaname = 'bike_shelters'"))
                .isOne();
    }

    @Test
    void undoesAScriptThatFailsAndNamesIt() {
        assertThatThrownBy(() -> MIGRATIONS.migrate("broken", TESTS))
                .isInstanceOf(MigrationFailed.class)
                .hasMessageContaining("V1__fail_half_way.sql")
                .hasMessageContaining("no_such_table");
        assertThat(count("SELECT count(*) FROM pg_tables WHERE schemaname = 'broken' AND tablename = 'half'"))
                .isZero();
    }

    @Test
    void keepsThePortalFromChangingTheJournalOrTheHistoryOfMigrations() {
        for (String forbidden : List.of(
                "UPDATE portal.journal SET actor = 'other'",
                "DELETE FROM portal.journal",
                "TRUNCATE portal.journal",
                "DELETE FROM portal.flyway_schema_history",
                "CREATE TABLE portal.mine (id text)")) {
            assertThatThrownBy(() -> Jdbi.create(DATABASE.portal()).useHandle(handle -> handle.execute(forbidden)))
                    .as(forbidden)
                    .hasMessageContaining("permission denied");
        }
    }

    private static long count(String sql) {
        try (Handle handle = Jdbi.create(DATABASE.portal()).open()) {
            return handle.createQuery(sql).mapTo(Long.class).one();
        }
    }
}
