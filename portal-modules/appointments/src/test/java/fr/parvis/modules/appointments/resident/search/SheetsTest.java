package fr.parvis.modules.appointments.resident.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.appointments.offer.Place;
import fr.parvis.modules.appointments.slots.Slot;
import fr.parvis.modules.appointments.web.Moments;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Free times as a list of days and as a month. */
class SheetsTest {

    private static final Place HALL = place("mairie", "Mairie");
    private static final Place ISLE = place("ile", "Annexe de l’Île");

    @Test
    void areListedByDayThenByPlace() {
        List<Day> days = new DayHeadings(List.of(HALL, ISLE), Moments.french())
                .of(List.of(
                        slot(HALL, "2026-12-01T08:00:00Z"),
                        slot(ISLE, "2026-12-01T08:00:00Z"),
                        slot(HALL, "2026-12-01T08:20:00Z"),
                        slot(HALL, "2026-12-02T08:00:00Z")));

        assertThat(days)
                .extracting(Day::label)
                .containsExactly(
                        "Mardi 1er décembre 2026 – Annexe de l’Île",
                        "Mardi 1er décembre 2026 – Mairie",
                        "Mercredi 2 décembre 2026 – Mairie");
        assertThat(days.get(1).times())
                .containsExactly(
                        new Time("2026-12-01T08:00:00Z~mairie", "9 h"),
                        new Time("2026-12-01T08:20:00Z~mairie", "9 h 20"));
    }

    @Test
    void nameThePlaceOnlyWhereThereAreSeveral() {
        assertThat(new DayHeadings(List.of(HALL), Moments.french()).of(List.of(slot(HALL, "2026-12-01T08:00:00Z"))))
                .extracting(Day::label)
                .containsExactly("Mardi 1er décembre 2026");
    }

    @Test
    void endWithAWholeDayOrSayWhichOneIsCut() {
        DayHeadings sheets = new DayHeadings(List.of(HALL), Moments.french());
        List<Slot> found = List.of(
                slot(HALL, "2026-12-01T08:00:00Z"),
                slot(HALL, "2026-12-02T08:00:00Z"),
                slot(HALL, "2026-12-02T09:00:00Z"));

        assertThat(sheets.wholeDays(found, 2)).hasSize(1);
        assertThat(sheets.cut(sheets.wholeDays(found, 2), found)).isEmpty();
        List<Slot> sameDay = found.subList(1, 3);
        assertThat(sheets.cut(sheets.wholeDays(sameDay, 1), sameDay)).contains(LocalDate.of(2026, 12, 2));
        assertThat(sheets.wholeDays(found, 3)).isEqualTo(found);
    }

    @Test
    void aMonthBeginsOnMondayAndLinksFreeDaysOnly() {
        Wish wish = new Wish(
                "/x",
                1,
                "",
                Set.of(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                "");
        Month month = new MonthSheet(wish, Moments.french(), LocalDate.of(2028, 2, 10), LocalDate.of(2028, 2, 29))
                .of(YearMonth.of(2028, 2), Set.of(LocalDate.of(2028, 2, 29)));

        assertThat(month.title()).isEqualTo("février 2028");
        assertThat(month.weeks().get(0).get(0).number()).as("31 January").isEmpty();
        assertThat(month.weeks())
                .flatExtracting(week -> week)
                .filteredOn(cell -> !cell.path().isEmpty())
                .containsExactly(new Month.Cell("29", "mardi 29 février 2028", "/x?jour=2028-02-29"));
        assertThat(month.earlier()).isEmpty();
        assertThat(month.later()).isEmpty();
    }

    private static Slot slot(Place place, String starts) {
        Instant first = Instant.parse(starts);
        return new Slot(UUID.randomUUID(), place.id(), first, first.plusSeconds(1200));
    }

    private static Place place(String slug, String name) {
        return new Place(UUID.randomUUID(), slug, name, "1 place", "35000", "Brumeval", null, "", Set.of());
    }
}
