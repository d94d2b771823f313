package fr.parvis.modules.forms.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import fr.parvis.modules.forms.definition.Choice;
import fr.parvis.modules.forms.definition.Kind;
import fr.parvis.modules.forms.definition.Kind.Bounds;
import fr.parvis.modules.forms.definition.Kind.Format;
import fr.parvis.modules.forms.typed.Fault;
import fr.parvis.modules.forms.typed.Inputs;
import fr.parvis.modules.forms.typed.KindInput;
import fr.parvis.modules.forms.typed.Parsed;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What residents type, and what it becomes. */
class TypedInputsTest {

    private static final Bounds NO_BOUNDS = new Bounds(Optional.empty(), Optional.empty());
    private static final Setting BRUMEVAL = new Setting(false, Optional.of("Brumeval"));

    @Test
    void takesNamesWithAccentsApostrophesAndDashes() {
        Kind name = text(Format.PERSON_NAME);

        assertThat(answer(name, "  Élodie d’Hérouville-Le  Goff ")).isEqualTo("Élodie d’Hérouville-Le Goff");
        assertThat(answer(name, "O'Brien")).isEqualTo("O'Brien");
        assertThat(answer(name, "Нина")).isEqualTo("Нина");
        assertThat(code(name, "Martin2")).isEqualTo("format.person-name");
        assertThat(code(name, "<script>")).isEqualTo("format.person-name");
    }

    @Test
    void keepsAccentsThatAPhoneSendsInTwoCharacters() {
        assertThat(answer(text(Format.PLAIN), "e\u0301cole")).isEqualTo("école");
    }

    @Test
    void dropsWhatCannotBePrintedAndWhatDisguisesText() {
        assertThat(answer(text(Format.PLAIN), "a\u0000b\u202Ec")).isEqualTo("abc");
        assertThat(answer(new Kind.LongText(0, 100), "une\r\ndeux")).isEqualTo("une\ndeux");
    }

    @Test
    void countsCharactersAsPeopleDo() {
        Kind short4 = new Kind.ShortText(0, 4, Format.PLAIN, Optional.empty());

        assertThat(answer(short4, "🌳🌳🌳🌳")).isEqualTo("🌳🌳🌳🌳");
        assertThat(fault(short4, Map.of("q", List.of("abcdef"))).arguments()).containsExactly(4, 2);
        assertThat(code(new Kind.LongText(10, 100), "court")).isEqualTo("too-short");
    }

    @Test
    void saysWhatItsPatternSays() {
        Kind kind = new Kind.ShortText(
                0, 20, Format.PLAIN, Optional.of(new Kind.Shape(Pattern.compile("[0-9]{7}"), "Écrivez 7 chiffres.")));

        assertThat(answer(kind, "1234567")).isEqualTo("1234567");
        assertThat(fault(kind, Map.of("q", List.of("12345678"))).arguments()).containsExactly("Écrivez 7 chiffres.");
    }

    @ParameterizedTest
    @CsvSource({"732 829 320 00074,73282932000074", "35600000000048,35600000000048", "356 000 000 49837,35600000049837"
    })
    void takesSirets(String typed, String kept) {
        assertThat(answer(text(Format.SIRET), typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"73282932000075", "7328293200007", "732829320000744", "ABCDEFGHIJKLMN"})
    void refusesWhatIsNoSiret(String typed) {
        assertThat(code(text(Format.SIRET), typed)).isEqualTo("format.siret");
    }

    @ParameterizedTest
    @CsvSource({"ab123cd,AB-123-CD", "AB-123-CD,AB-123-CD", "1234 ab 35,1234 AB 35", "123abc2a,123 ABC 2A"})
    void takesLicencePlatesOldAndNew(String typed, String kept) {
        assertThat(answer(text(Format.LICENCE_PLATE), typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AB-12-CD", "hello", "IO-123-UU"})
    void refusesWhatIsNoLicencePlate(String typed) {
        assertThat(code(text(Format.LICENCE_PLATE), typed)).isEqualTo("format.licence-plate");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"zoe", "zoe@", "zoe@exemple", "a b@c.fr", "a@b.fr, c@d.fr", "a@b.fr\nBcc: x@y.fr", "\"a\"@b.fr"})
    void refusesWhatIsNoEmailAddress(String typed) {
        assertThat(code(new Kind.Email(Kind.Confirmed.NEVER), typed)).isEqualTo("email");
    }

    @Test
    void wantsTheSameEmailTwiceFromSomebodyWithoutAccountOnly() {
        Kind.Email twice = new Kind.Email(Kind.Confirmed.ANONYMOUS);
        Map<String, List<String>> differ = Map.of("q", List.of("zoe@exemple.fr"), "q-bis", List.of("zoé@exemple.fr"));
        Map<String, List<String>> same = Map.of("q", List.of("zoe@exemple.fr"), "q-bis", List.of("ZOE@exemple.fr"));

        assertThat(fault(twice, differ).code()).isEqualTo("email-differs");
        assertThat(read(twice, same, BRUMEVAL)).isEqualTo(new Parsed.Given("zoe@exemple.fr"));
        assertThat(read(twice, differ, new Setting(true, Optional.empty())))
                .isEqualTo(new Parsed.Given("zoe@exemple.fr"));
    }

    @ParameterizedTest
    @CsvSource({
        "06 12 34 56 78,+33612345678",
        "0262.12.34.56,+262262123456",
        "+32 2 501 02 11,+3225010211",
        "0033 6 12 34 56 78,+33612345678"
    })
    void takesPhoneNumbersOfAnyCountry(String typed, String kept) {
        assertThat(answer(new Kind.Phone(), typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"123", "06 12 34 56", "allo", "+99 123456"})
    void refusesWhatIsNoPhoneNumber(String typed) {
        assertThat(code(new Kind.Phone(), typed)).isEqualTo("phone");
    }

    @Test
    void readsNumbersAsTheFrenchWriteThem() {
        Kind decimal = new Kind.Decimal(NO_BOUNDS, 2, Optional.of("m"));

        assertThat(answer(decimal, "1 234,50")).isEqualTo(new BigDecimal("1234.50"));
        assertThat(answer(decimal, "0.5")).isEqualTo(new BigDecimal("0.5"));
        assertThat(code(decimal, "1,234")).isEqualTo("decimals");
        assertThat(code(decimal, "1,2,3")).isEqualTo("decimal");
        assertThat(code(decimal, "1e9")).isEqualTo("decimal");
        assertThat(answer(new Kind.Whole(NO_BOUNDS, Optional.empty()), "1 000")).isEqualTo(1000L);
        assertThat(code(new Kind.Whole(NO_BOUNDS, Optional.empty()), "deux")).isEqualTo("whole");
        assertThat(code(new Kind.Whole(NO_BOUNDS, Optional.empty()), "99999999999999999999"))
                .isEqualTo("whole");
    }

    @Test
    void readsADayInThreeFields() {
        Kind day = new Kind.Day(NO_BOUNDS);

        assertThat(read(day, day("29", "2", "2024"), BRUMEVAL)).isEqualTo(new Parsed.Given("2024-02-29"));
        assertThat(fault(day, day("29", "2", "2023")).code()).isEqualTo("no-such-day");
        assertThat(fault(day, day("", "2", "2023"))).satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("day-part.jour");
            assertThat(fault.part()).isEqualTo("jour");
        });
        assertThat(fault(day, day("1", "2", "80")).code()).isEqualTo("year-digits");
        assertThat(fault(day, day("1", "février", "1980")).code()).isEqualTo("day-digits");
        assertThat(read(day, Map.of(), BRUMEVAL)).isEqualTo(new Parsed.Nothing());
    }

    @Test
    void readsADayAndATimeTogether() {
        Kind moment = new Kind.Moment(NO_BOUNDS);
        Map<String, List<String>> typed = new HashMap<>(day("29", "3", "2026"));

        assertThat(fault(moment, typed).code()).isEqualTo("hour-missing");
        typed.put("q-heure", List.of("14h30"));
        assertThat(read(moment, typed, BRUMEVAL)).isEqualTo(new Parsed.Given("2026-03-29T14:30"));
        assertThat(fault(moment, Map.of("q-heure", List.of("14:30"))).code()).isEqualTo("day-missing");
    }

    @ParameterizedTest
    @CsvSource({"14:30,14:30", "14h30,14:30", "8 h,08:00", "9,09:00", "0:05,00:05"})
    void readsTimesHoweverTheyAreWritten(String typed, String kept) {
        assertThat(answer(new Kind.Hour(), typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "14:75", "midi", "14:3"})
    void refusesWhatIsNoTime(String typed) {
        assertThat(code(new Kind.Hour(), typed)).isEqualTo("hour");
    }

    @Test
    void ignoresChoicesThatWereNotOffered() {
        List<Choice> choices = List.of(choice("a"), choice("b"), choice("c"));

        assertThat(answer(new Kind.OneChoice(choices), "b")).isEqualTo("b");
        assertThat(read(new Kind.OneChoice(choices), Map.of("q", List.of("z")), BRUMEVAL))
                .isEqualTo(new Parsed.Nothing());
        Kind several = new Kind.SeveralChoices(choices, 1, 2);
        assertThat(read(several, Map.of("q", List.of("a", "z", "a")), BRUMEVAL))
                .isEqualTo(new Parsed.Given(List.of("a")));
        assertThat(fault(several, Map.of("q", List.of("a", "b", "c"))).code()).isEqualTo("too-many-choices");
    }

    @Test
    void keepsTheCellsOfAGrid() {
        Kind grid = new Kind.Grid(List.of(choice("lundi")), List.of(choice("midi"), choice("soir")), 1);

        assertThat(read(grid, Map.of("q", List.of("lundi:midi", "mardi:midi")), BRUMEVAL))
                .isEqualTo(new Parsed.Given(List.of("lundi.midi")));
    }

    @Test
    void tellsYesFromNoAndFromNothing() {
        assertThat(answer(new Kind.YesNo(), "non")).isEqualTo(false);
        assertThat(read(new Kind.YesNo(), Map.of(), BRUMEVAL)).isEqualTo(new Parsed.Nothing());
        assertThat(answer(new Kind.Tick(Optional.empty()), "oui")).isEqualTo(true);
    }

    @Test
    void knowsTheTownOfAnAddressOfTheCommune() {
        Kind address = new Kind.Address(Kind.Area.COMMUNE);

        assertThat(read(address, Map.of("q-voie", List.of("12 bis, rue de l’Église")), BRUMEVAL))
                .isEqualTo(new Parsed.Given(
                        Map.of("street", "12 bis, rue de l’Église", "city", "Brumeval", "country", "FR")));
    }

    @Test
    void wantsAFrenchPostcodeForFranceOnly() {
        Kind address = new Kind.Address(Kind.Area.ANYWHERE);
        Map<String, List<String>> typed = new HashMap<>(
                Map.of("q-voie", List.of("1 Main St"), "q-commune", List.of("Dublin"), "q-pays", List.of("IE")));

        assertThat(read(address, typed, BRUMEVAL)).isInstanceOf(Parsed.Given.class);
        typed.put("q-pays", List.of("FR"));
        assertThat(fault(address, typed).code()).isEqualTo("address.postcode");
        typed.put("q-code-postal", List.of("35 990"));
        assertThat(read(address, typed, BRUMEVAL)).isInstanceOf(Parsed.Given.class);
    }

    @Test
    void takesAPlaceByAddressByWordsOrByCoordinates() {
        Kind place = new Kind.Place();

        assertThat(read(place, Map.of("q-mots", List.of("devant l’école")), BRUMEVAL))
                .isEqualTo(new Parsed.Given(Map.of("words", "devant l’école", "city", "Brumeval")));
        assertThat(read(place, Map.of("q-point", List.of("48.1173, -1.6778")), BRUMEVAL))
                .isEqualTo(new Parsed.Given(Map.of("latitude", 48.1173, "longitude", -1.6778, "city", "Brumeval")));
        assertThat(fault(place, Map.of("q-point", List.of("98.1173, -1.6778"))).part())
                .isEqualTo("point");
    }

    @Test
    void showsInItsFieldsWhatItKept() {
        Kind decimal = new Kind.Decimal(NO_BOUNDS, 2, Optional.empty());

        assertThat(input(decimal, BRUMEVAL).write(new BigDecimal("12.50"))).isEqualTo(Map.of("", List.of("12,50")));
        assertThat(input(new Kind.Phone(), BRUMEVAL).write("+33612345678"))
                .isEqualTo(Map.of("", List.of("06 12 34 56 78")));
        assertThat(input(new Kind.Day(NO_BOUNDS), BRUMEVAL).write("2026-03-09"))
                .isEqualTo(Map.of("jour", List.of("9"), "mois", List.of("3"), "annee", List.of("2026")));
    }

    private static Kind text(Format format) {
        return new Kind.ShortText(0, 150, format, Optional.empty());
    }

    private static Choice choice(String value) {
        return new Choice(value, value, Optional.empty());
    }

    private static Map<String, List<String>> day(String day, String month, String year) {
        return Map.of("q-jour", List.of(day), "q-mois", List.of(month), "q-annee", List.of(year));
    }

    private static KindInput input(Kind kind, Setting setting) {
        return new KindInputs(setting).of(kind).orElseThrow();
    }

    private static Parsed read(Kind kind, Map<String, List<String>> fields, Setting setting) {
        return input(kind, setting).read(new Inputs(fields, "q"));
    }

    private static Object answer(Kind kind, String typed) {
        return ((Parsed.Given) read(kind, Map.of("q", List.of(typed)), BRUMEVAL)).answer();
    }

    private static String code(Kind kind, String typed) {
        return fault(kind, Map.of("q", List.of(typed))).code();
    }

    private static Fault fault(Kind kind, Map<String, List<String>> fields) {
        return ((Parsed.Wrong) read(kind, fields, BRUMEVAL)).faults().get(0);
    }
}
