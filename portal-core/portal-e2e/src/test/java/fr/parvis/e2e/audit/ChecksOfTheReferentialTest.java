package fr.parvis.e2e.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.accessibility.referential.Referential;
import fr.parvis.accessibility.referential.Referentials;
import fr.parvis.e2e.audit.check.Scripts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the referential names is made, and what is made serves a criterion. */
class ChecksOfTheReferentialTest {

    private static final Pattern RAN = Pattern.compile("\"([a-z0-9]+(?:-[a-z0-9]+)+)\"");

    private final Referential referential = Referentials.current();

    @Test
    void everySubjectHasItsScriptAndEveryScriptItsCriterion() {
        Set<String> named = referential.criteria().stream()
                .map(criterion -> criterion.checks().subject())
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());

        assertThat(Scripts.names("subject")).containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void everyCheckIsMade() throws IOException {
        Set<String> made = new TreeSet<>(Scripts.names("check"));
        try (Stream<Path> code = Files.walk(Path.of("src/test/java/fr/parvis/e2e/audit"))) {
            for (Path file : code.filter(Files::isRegularFile).toList()) {
                RAN.matcher(Files.readString(file)).results().forEach(found -> made.add(found.group(1)));
            }
        }
        Set<String> named = referential.criteria().stream()
                .flatMap(criterion -> criterion.checks().scripts().stream())
                .collect(Collectors.toSet());

        assertThat(made).containsAll(named);
        assertThat(named).containsAll(Scripts.names("check"));
    }
}
