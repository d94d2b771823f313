package fr.parvis.accessibility.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConformityTest {

    @ParameterizedTest
    @CsvSource({"100, FULL", "99, PARTIAL", "50, PARTIAL", "49, NONE", "0, NONE"})
    void followsFromTheRate(int percent, Conformity conformity) {
        assertThat(Conformity.of(OptionalInt.of(percent))).isEqualTo(conformity);
    }

    @Test
    void withoutAnAuditThereIsNone() {
        assertThat(Conformity.of(OptionalInt.empty())).isEqualTo(Conformity.NONE);
    }

    @Test
    void isMentionedInTheWordsOfTheLaw() {
        assertThat(Conformity.values())
                .extracting(Conformity::mention)
                .containsExactly(
                        "Accessibilité : totalement conforme",
                        "Accessibilité : partiellement conforme",
                        "Accessibilité : non conforme");
    }
}
