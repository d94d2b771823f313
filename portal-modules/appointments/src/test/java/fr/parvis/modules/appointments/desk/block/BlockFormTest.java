package fr.parvis.modules.appointments.desk.block;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.appointments.desk.remit.Desk;
import fr.parvis.modules.appointments.openings.Interval;
import fr.parvis.modules.appointments.web.PageError;
import fr.parvis.modules.appointments.web.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BlockFormTest {

    private static final Desk DESK = new Desk(UUID.randomUUID(), "Guichet");

    @Test
    void readsATimeOfTheDay() {
        BlockForm form = form("2026-12-01", DESK.getValue(), "09:00", "10:30");

        assertThat(form.check()).isTrue();
        assertThat(form.during())
                .isEqualTo(new Interval(Instant.parse("2026-12-01T08:00:00Z"), Instant.parse("2026-12-01T09:30:00Z")));
    }

    @Test
    void asksForDeskBeginningAndEndInTheRightOrder() {
        assertThat(wrong(form("2026-12-01", "", "", ""))).containsExactly("guichet", "de", "a");
        assertThat(wrong(form("2026-12-01", DESK.getValue(), "10:00", "10:00"))).containsExactly("a");
        assertThat(wrong(form("2026-12-01", UUID.randomUUID().toString(), "25:00", "9h")))
                .containsExactly("guichet", "de", "a");
    }

    @Test
    void refusesTheHourThatTheNightOfMarchLeavesOut() {
        assertThat(wrong(form("2027-03-28", DESK.getValue(), "02:00", "03:00"))).containsExactly("a");
        assertThat(wrong(form("2027-10-31", DESK.getValue(), "02:00", "03:00"))).isEmpty();
    }

    private static List<String> wrong(BlockForm form) {
        form.check();
        return form.getErrors().stream().map(PageError::target).toList();
    }

    private static BlockForm form(String day, String desk, String from, String until) {
        return new BlockForm(
                List.of(DESK), LocalDate.parse(day), Map.of("guichet", desk, "de", from, "a", until), Wording.french());
    }
}
