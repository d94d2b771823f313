package fr.parvis.modules.appointments.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.appointments.web.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SheetTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @ParameterizedTest
    @EnumSource(Grouping.class)
    void hasACellUnderEachHeading(Grouping grouping) {
        Sheet sheet = new Sheet(Wording.french(), grouping);

        assertThat(sheet.cells(line("key", "Mairie"))).hasSameSizeAs(sheet.headings());
    }

    @Test
    void writesNumbersAsTheLanguageDoes() {
        assertThat(new Sheet(Wording.french(), Grouping.PLACE).cells(line("key", "Mairie")))
                .containsExactly("Mairie", "10", "6", "2", "25 %", "1", "0", "1", "3,5", "3", "1,5", "50 %", "4", "");
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, 2026-12-01, mardi 1er décembre 2026",
        "WEEK, 2026-W53, Semaine du lundi 28 décembre 2026",
        "MONTH, 2026-03, mars 2026",
        "CHANNEL, PHONE, Par téléphone",
        "CHANNEL, PAPER, Par courrier",
        "DESK, -, Sans guichet",
        "PLACE, '', Ensemble"
    })
    void namesTimesAndChannels(Grouping grouping, String key, String name) {
        assertThat(new Names(Wording.french()).named(line(key, ""), grouping).label())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01, 2026-11-30, 2026-11-01, 2026-11-30",
        "2026-11-30, 2026-11-01, 2026-11-01, 2026-11-30",
        "'', '', 2026-11-01, 2026-12-01",
        "hier, 2026-11-01, 2026-11-01, 2026-12-01",
        "0001-01-01, 9999-12-31, 2026-11-01, 2026-12-01"
    })
    void readsWhateverPeriodIsAskedFor(String from, String until, LocalDate first, LocalDate last) {
        assertThat(Period.of(from, until, TODAY)).isEqualTo(new Period(first, last));
    }

    @Test
    void hidesNothingInASpreadsheetThatRuns() {
        String text = new Csv(List.of(
                        List.of("=HYPERLINK(\"http://x\")", "+1", "@a", "-a", "-3,5", "12"),
                        List.of("a;b", "deux\nlignes", "dit « \"non\" »", "<b>gras</b>")))
                .text();

        assertThat(text)
                .isEqualTo("\uFEFF\"'=HYPERLINK(\"\"http://x\"\")\";'+1;'@a;'-a;-3,5;12\r\n"
                        + "\"a;b\";\"deux\nlignes\";\"dit « \"\"non\"\" »\";<b>gras</b>\r\n");
    }

    private static Line line(String key, String label) {
        return new Line(key, label, 10, 6, 2, 1, 0, 1, Optional.of(3.5), 180, 90, 4, Optional.empty());
    }
}
