package fr.parvis.modules.forms.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.forms.definition.Kind;
import fr.parvis.modules.forms.interview.Interview;
import fr.parvis.modules.forms.reading.Definition;
import fr.parvis.modules.forms.rules.Rulebook;
import fr.parvis.modules.forms.rules.Situation;
import fr.parvis.modules.forms.rules.Situation.Applicant;
import fr.parvis.modules.forms.typed.Fault;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Residents walk through every procedure of the demonstration, whatever they choose. */
class DemoWalkTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 10, 30);
    private static final Applicant LOUISE = new Applicant(
            true,
            true,
            Map.of("given_names", "Louise", "family_name", "Martin", "email", "louise.martin@exemple.example"),
            Optional.of(LocalDate.of(1987, 7, 14)));

    private final Logger log = Logger.getLogger(Rulebook.class.getName());
    private final List<String> failures = new ArrayList<>();
    private final Handler watch = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            failures.add(List.of(entry.getParameters()).toString());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    static List<Path> files() {
        return DemoFiles.all();
    }

    @BeforeEach
    void watchExpressionsThatFail() {
        log.addHandler(watch);
    }

    @AfterEach
    void stopWatching() {
        log.removeHandler(watch);
    }

    @ParameterizedTest
    @MethodSource("files")
    void whoAnswersEverythingReachesTheEnd(Path file) {
        Definition definition = DemoFiles.read(file);

        for (Applicant applicant : List.of(Applicant.ANONYMOUS, LOUISE)) {
            IntStream.range(0, choices(definition)).forEach(choice -> {
                Interview end = new Resident(definition, new Situation(NOW, applicant), choice).answerAll();

                assertThat(end.pages().stream().flatMap(page -> end.faults(page).stream()))
                        .as("choice %d of %s", choice, applicant)
                        .extracting(Fault::code)
                        .allMatch("rule"::equals);
            });
        }
        assertThat(failures).isEmpty();
    }

    private static int choices(Definition definition) {
        return definition
                .procedure()
                .questions()
                .mapToInt(question -> question.kind() instanceof Kind.OneChoice one
                        ? one.choices().size()
                        : 2)
                .max()
                .orElseThrow();
    }
}
