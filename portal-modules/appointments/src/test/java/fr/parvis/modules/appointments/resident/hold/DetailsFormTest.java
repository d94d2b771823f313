package fr.parvis.modules.appointments.resident.hold;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.appointments.offer.AppointmentType;
import fr.parvis.modules.appointments.offer.AppointmentType.Audience;
import fr.parvis.modules.appointments.offer.AppointmentType.Mode;
import fr.parvis.modules.appointments.offer.Release;
import fr.parvis.modules.appointments.web.PageError;
import fr.parvis.modules.appointments.web.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who comes, and how to reach them. */
class DetailsFormTest {

    private static final Map<String, String> ZOE = Map.of("prenoms", "Zoé", "nom", "D’Ornano");

    @Test
    void asksForOneWayToReachThePerson() {
        assertThat(wrong(type(Audience.EVERYONE, Mode.IN_PERSON), 1, false, ZOE))
                .containsExactly("courriel");
        assertThat(wrong(type(Audience.EVERYONE, Mode.IN_PERSON), 1, false, with("telephone", "06 12 34 56 78")))
                .isEmpty();
        assertThat(wrong(type(Audience.EVERYONE, Mode.IN_PERSON), 1, false, with("courriel", "zoe@exemple.fr")))
                .isEmpty();
    }

    @Test
    void asksForAnAddressWhereACodeCanBeSentTo() {
        assertThat(wrong(type(Audience.EVERYONE, Mode.IN_PERSON), 1, true, with("telephone", "06 12 34 56 78")))
                .containsExactly("courriel");
    }

    @Test
    void asksForWhatTheWayOfMeetingNeeds() {
        Map<String, String> mailOnly = with("courriel", "zoe@exemple.fr");
        assertThat(wrong(type(Audience.EVERYONE, Mode.PHONE), 1, false, mailOnly))
                .containsExactly("telephone");
        assertThat(wrong(type(Audience.EVERYONE, Mode.HOME), 1, false, mailOnly))
                .containsExactly("adresse");
        assertThat(wrong(type(Audience.EVERYONE, Mode.VIDEO), 1, false, with("telephone", "0612345678")))
                .containsExactly("courriel");
    }

    @Test
    void asksWhoEachPersonIs() {
        assertThat(wrong(type(Audience.EVERYONE, Mode.IN_PERSON), 3, false, with("courriel", "zoe@exemple.fr")))
                .containsExactly("personne-2", "personne-3");
    }

    @Test
    void asksAProfessionalForTheirOwnNameToo() {
        Map<String, String> typed = with("courriel", "zoe@exemple.fr");
        assertThat(wrong(type(Audience.PRESCRIBER, Mode.IN_PERSON), 1, false, typed))
                .containsExactly("accompagnant", "accompagnant-courriel");
        typed.put("accompagnant", "Ana Ruiz, Relais social");
        typed.put("accompagnant-courriel", "ana@relais.example");
        assertThat(form(type(Audience.PRESCRIBER, Mode.IN_PERSON), 1, false, typed)
                        .details()
                        .comment())
                .contains("Ana Ruiz, Relais social", "ana@relais.example");
    }

    @Test
    void refusesBlanksAndTextsThatAreTooLong() {
        assertThat(wrong(
                        type(Audience.EVERYONE, Mode.IN_PERSON),
                        1,
                        false,
                        Map.of(
                                "prenoms",
                                "\u00a0 ",
                                "nom",
                                "é".repeat(101),
                                "courriel",
                                "zoe@exemple.fr",
                                "commentaire",
                                "a".repeat(501))))
                .contains("nom", "commentaire");
    }

    @Test
    void wordsNextToTheFieldAreThoseOfTheSummary() {
        DetailsForm form = form(type(Audience.EVERYONE, Mode.IN_PERSON), 1, false, Map.of());
        form.check();

        assertThat(form.errors())
                .allSatisfy(
                        error -> assertThat(form.getWrong().get(error.target())).isEqualTo(error.message()));
    }

    private static List<String> wrong(AppointmentType type, int people, boolean proof, Map<String, String> typed) {
        DetailsForm form = form(type, people, proof, typed);
        form.check();
        return form.errors().stream().map(PageError::target).toList();
    }

    private static DetailsForm form(AppointmentType type, int people, boolean proof, Map<String, String> typed) {
        return new DetailsForm(type, people, proof, typed, Wording.french());
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> typed = new HashMap<>(ZOE);
        typed.put(name, value);
        return typed;
    }

    private static AppointmentType type(Audience audience, Mode mode) {
        return new AppointmentType(
                UUID.randomUUID(),
                "carte",
                "Carte d’identité",
                "",
                "etat-civil",
                "",
                List.of(),
                20,
                0,
                0,
                30,
                90,
                audience,
                mode,
                Optional.empty(),
                5,
                true,
                List.of(),
                "",
                Optional.empty(),
                240,
                new Release.Rolling(),
                true,
                Optional.empty());
    }
}
