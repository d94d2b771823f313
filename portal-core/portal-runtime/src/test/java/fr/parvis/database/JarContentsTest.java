package fr.parvis.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

class JarContentsTest {

    @Test
    void listsAndReadsAJar() throws IOException {
        JarContents flyway = JarContents.of(Flyway.class);

        assertThat(flyway.under("org/flywaydb/core/api/")).contains("org/flywaydb/core/api/Location.class");
        try (InputStream manifest = flyway.open("META-INF/MANIFEST.MF")) {
            assertThat(new String(manifest.readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("Manifest-Version");
        }
    }

    @Test
    void listsAndReadsAFolderOfCompiledClasses() throws IOException {
        JarContents folder = JarContents.of(JarContentsTest.class);

        assertThat(folder.under("db/migration/broken/")).containsExactly("db/migration/broken/V1__fail_half_way.sql");
        try (InputStream script = folder.open("db/migration/broken/V1__fail_half_way.sql")) {
            assertThat(new String(script.readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("CREATE TABLE half");
        }
    }
}
