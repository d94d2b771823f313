package fr.parvis.launcher.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    private Path folder;

    @Test
    void aSecretIsTheSameAtTheNextRun() {
        var first = Secrets.of(new Home(folder)).get("database");

        assertThat(Secrets.of(new Home(folder)).get("database")).isEqualTo(first);
    }

    @Test
    void noTwoSecretsAreAlike() {
        var secrets = Secrets.of(new Home(folder));

        assertThat(secrets.get("one")).hasSizeGreaterThanOrEqualTo(32).isNotEqualTo(secrets.get("two"));
    }

    @Test
    void onlyTheOwnerReadsThem() throws IOException {
        Secrets.of(new Home(folder)).get("database");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
    }
}
