package fr.parvis.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An administrator finds every variable in one table. */
class DocumentedVariablesTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern VARIABLE = Pattern.compile("\\b(?:PARVIS|FRANCECONNECT|PROCONNECT)_[A-Z_]*[A-Z]\\b");
    private static final List<String> READERS = List.of(
            "wildfly-config/server/src/main/cli",
            "wildfly-config/server/src/main/content",
            "wildfly-config/keycloak/realms",
            "wildfly-config/launcher/src/main/java",
            "portal-core/portal-runtime/src/main/java/fr/parvis/configuration");

    /** The beginning of several names. */
    private static final Set<String> PREFIXES = Set.of("PARVIS_OIDC", "PARVIS_OIDC_RESIDENTS", "PARVIS_OIDC_AGENTS");

    @Test
    void everyVariableThatIsReadIsInTheTable() throws IOException {
        var documented = names(Files.readString(ROOT.resolve("docs/operations/configuration.md")));
        var read = new TreeSet<String>();
        for (var reader : READERS) {
            read.addAll(readBelow(ROOT.resolve(reader)));
        }
        read.removeAll(PREFIXES);

        assertThat(read).contains("PARVIS_SECRET", "PARVIS_HTTP_PORT", "FRANCECONNECT_ISSUER");
        assertThat(documented).containsAll(read);
    }

    private static Set<String> readBelow(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            var read = new TreeSet<String>();
            files.filter(Files::isRegularFile).forEach(file -> read.addAll(names(text(file))));
            return read;
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> names(String text) {
        return new TreeSet<>(
                VARIABLE.matcher(text).results().map(MatchResult::group).toList());
    }
}
