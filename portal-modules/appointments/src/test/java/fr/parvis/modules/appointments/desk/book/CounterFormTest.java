package fr.parvis.modules.appointments.desk.book;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.appointments.Brumeval;
import fr.parvis.modules.appointments.booking.by.Channel;
import fr.parvis.modules.appointments.offer.AppointmentType;
import fr.parvis.modules.appointments.offer.StoredOffer;
import fr.parvis.modules.appointments.web.PageError;
import fr.parvis.modules.appointments.web.Wording;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CounterFormTest {

    private final Brumeval brumeval = new Brumeval();

    @Test
    void asksForANameAndNothingElse() {
        assertThat(wrong("IN_PERSON", Map.of())).containsExactly("nom");

        CounterForm form = form("IN_PERSON", Map.of("nom", "Le Goff"));
        assertThat(form.check()).isTrue();
        assertThat(form.details().familyName()).isEqualTo("Le Goff");
        assertThat(form.details().email()).isEmpty();
        assertThat(form.channel()).isEqualTo(Channel.COUNTER);
    }

    @Test
    void asksForWhatTheMeetingNeeds() {
        Map<String, String> name = Map.of("nom", "Le Goff");

        assertThat(wrong("PHONE", name)).containsExactly("telephone");
        assertThat(wrong("VIDEO", name)).containsExactly("courriel");
        assertThat(wrong("HOME", name)).containsExactly("adresse");
        assertThat(form("HOME", Map.of("nom", "Le Goff", "adresse", "1 rue Haute", "remarque", "Sonner"))
                        .details()
                        .comment())
                .endsWith("1 rue Haute\nSonner");
    }

    @Test
    void refusesWhatCannotBeCalledOrWrittenToAndWhatIsTooLong() {
        assertThat(wrong(
                        "IN_PERSON",
                        Map.of(
                                "nom",
                                "x".repeat(101),
                                "telephone",
                                "12",
                                "courriel",
                                "zoé@",
                                "remarque",
                                "y".repeat(501))))
                .containsExactlyInAnyOrder("nom", "telephone", "courriel", "remarque");
    }

    @Test
    void knowsTheThreeWaysInWhichPeopleAskAnAgent() {
        assertThat(form("IN_PERSON", Map.of("voie", "PAPER")).channel()).isEqualTo(Channel.PAPER);
        assertThat(form("IN_PERSON", Map.of("voie", "ANTS")).channel()).isEqualTo(Channel.COUNTER);
        assertThat(form("IN_PERSON", Map.of("voie", "'; --")).channel()).isEqualTo(Channel.COUNTER);
    }

    private List<String> wrong(String mode, Map<String, String> values) {
        CounterForm form = form(mode, values);
        form.check();
        return form.getErrors().stream().map(PageError::target).toList();
    }

    private CounterForm form(String mode, Map<String, String> values) {
        brumeval.jdbi.useHandle(handle -> handle.execute("UPDATE appointments.appointment_type SET mode = ?", mode));
        AppointmentType type = new StoredOffer(brumeval.jdbi).type(Brumeval.TYPE);
        return new CounterForm(type, 1, values, Wording.french());
    }
}
