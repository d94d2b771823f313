package fr.parvis.e2e.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LotTest {

    private static final List<String> ALL = List.of("a", "b", "c", "d", "e", "f", "g", "h");
    private final Lot lot = new Lot(LocalDate.of(2026, 11, 25));

    @Test
    void drawsTheSameAgainWhateverTheOrder() {
        assertThat(lot.draw(ALL, 3))
                .isEqualTo(lot.draw(List.of("h", "g", "f", "e", "d", "c", "b", "a"), 3))
                .hasSize(3);
    }

    @Test
    void drawsOthersOnAnotherDay() {
        assertThat(lot.draw(ALL, 8)).isNotEqualTo(new Lot(LocalDate.of(2026, 11, 26)).draw(ALL, 8));
    }

    @Test
    void drawsNoMoreThanThereAre() {
        assertThat(lot.draw(List.of("a"), 3)).containsExactly("a");
        assertThat(lot.told()).contains("2026-11-25");
    }
}
