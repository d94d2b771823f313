package fr.parvis.modules.forms.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.forms.definition.Formula;
import fr.parvis.modules.forms.definition.Kind;
import fr.parvis.modules.forms.definition.Question;
import fr.parvis.modules.forms.definition.Rule;
import fr.parvis.modules.forms.reading.Definition;
import fr.parvis.modules.forms.rules.CelValues;
import fr.parvis.modules.forms.rules.Evaluation;
import fr.parvis.modules.forms.rules.Facts;
import fr.parvis.modules.forms.rules.Situation;
import fr.parvis.modules.forms.rules.Situation.Applicant;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules and amounts of the real procedures, on 24 November 2026. */
class RealRulesTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 10, 30);

    @ParameterizedTest
    @CsvSource({
        "naissance, copie-integrale, 2001-05-02, true",
        "mariage, extrait-plurilingue, 2001-05-02, true",
        "naissance, extrait-sans-filiation, 2001-05-02, false",
        "deces, copie-integrale, 2001-05-02, false",
        "naissance, copie-integrale, 1951-11-25, true",
        "naissance, copie-integrale, 1951-11-24, false"
    })
    void aStrangerMayAskOnlyForWhatIsPublic(String act, String form, String on, boolean refused) {
        Map<String, Object> answers = new HashMap<>(Map.of("type_acte", act, "forme", form, "qualite", "autre"));
        answers.putAll(Map.of("date_inconnue", false, "date_evenement", day(on)));

        assertThat(isBroken("copie-acte-etat-civil", "autre-personne", answers)).isEqualTo(refused);
    }

    @Test
    void aYearIsEnoughToKnowThatAnActIsOld() {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "type_acte", "naissance", "forme", "copie-integrale", "qualite", "autre", "date_inconnue", true));

        answers.put("annee_evenement", 1950L);
        assertThat(isBroken("copie-acte-etat-civil", "autre-personne", answers)).isFalse();
        answers.put("annee_evenement", 1951L);
        assertThat(isBroken("copie-acte-etat-civil", "autre-personne", answers)).isTrue();
    }

    @Test
    void aParentIsNamedOrBothAreUnknown() {
        assertThat(parentsRefused(Map.of("inconnu", false), Map.of("inconnue", false)))
                .isTrue();
        assertThat(parentsRefused(Map.of("inconnu", true), Map.of("inconnue", false)))
                .isTrue();
        assertThat(parentsRefused(Map.of("inconnu", true), Map.of("inconnue", true)))
                .isFalse();
        assertThat(parentsRefused(Map.of("nom", "Martin", "inconnu", false), Map.of("inconnue", false)))
                .isFalse();
        assertThat(isBroken("copie-acte-etat-civil", "parents", Map.of("forme", "copie-integrale")))
                .isTrue();
        assertThat(isBroken("copie-acte-etat-civil", "parents", Map.of("forme", "extrait-sans-filiation")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-01, PS, false, true",
        "2024-09-02, PS, true, true",
        "2023-02-01, PS, false, false",
        "2020-02-01, CP, false, false",
        "2019-02-01, CP, false, true",
        "2012-09-02, CM2, false, true",
        "2012-09-01, CM2, true, true"
    })
    void aChildIsFrom2To13YearsOldAndAnUnusualClassIsOnlyAWarning(
            String birth, String level, boolean refused, boolean warned) {
        Map<String, Object> child = Map.of("date_naissance", day(birth), "niveau", level);

        // In November 2026, families enrol for the year that began in September.
        Facts facts = facts("inscription-cantine", Map.of()).inItem(child, 1);
        // A child born on 1 September 2012 is 14 that day.
        assertThat(evaluate("inscription-cantine", rule("inscription-cantine", "age"), facts)
                        .isTrue())
                .isEqualTo(refused);
        assertThat(evaluate("inscription-cantine", rule("inscription-cantine", "niveau-et-age"), facts)
                        .isTrue())
                .isEqualTo(warned);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.9", "300, 0.9", "301, 1.6", "1400, 4.3", "99999, 5.2"})
    void theMealCostsWhatTheQuotientSays(long quotient, double price) {
        assertThat(computed(
                        "inscription-cantine",
                        "prix_repas",
                        Map.of("quotient_familial", "attestation", "quotient", quotient)))
                .isEqualTo(price);
    }

    @Test
    void theMealCostsTheMostWithoutQuotient() {
        assertThat(computed("inscription-cantine", "prix_repas", Map.of("quotient_familial", "refus")))
                .isEqualTo(5.2);
    }

    @Test
    void theMealsOfAllChildrenAreCounted() {
        List<Map<String, Object>> children = List.of(
                Map.of("jours", List.of("lundi.matin", "lundi.midi", "mardi.midi")),
                Map.of("jours", List.of("lundi.midi", "vendredi.soir")));

        assertThat(computed("inscription-cantine", "repas_semaine", Map.of("enfants", children)))
                .isEqualTo(3.0);
        assertThat(computed("inscription-cantine", "total_semaine", Map.of("prix_repas", 1.6, "repas_semaine", 3.0)))
                .isEqualTo(4.8);
    }

    @ParameterizedTest
    @CsvSource({
        "terrasse, 2027-01-01, 2027-02-28, false",
        "terrasse, 2027-01-02, 2027-02-28, true",
        "terrasse, 2027-01-01, 2027-02-27, true",
        "benne, 2027-01-02, 2027-01-05, false"
    })
    void aTerraceTakesWholeMonths(String nature, String from, String to, boolean refused) {
        assertThat(isBroken(
                        "occuper-espace-public",
                        "mois-entiers",
                        Map.of("nature", nature, "du", day(from), "au", day(to))))
                .isEqualTo(refused);
    }

    @Test
    void theAmountIsTheSurfaceTimesTheDaysTimesThePrice() {
        Map<String, Object> answers = Map.of(
                "nature", "benne", "longueur", 4.5, "largeur", 2.0, "du", day("2027-01-04"), "au", day("2027-01-06"));

        assertThat(computed("occuper-espace-public", "montant", answers)).isEqualTo(32.4);
    }

    @Test
    void theReturnComesAfterTheDeparture() {
        Instant departure = Instant.parse("2026-12-20T08:00:00Z");

        assertThat(isBroken(
                        "tranquillite-vacances",
                        "retour-apres-depart",
                        Map.of("depart", departure, "retour", departure)))
                .isTrue();
        assertThat(isBroken(
                        "tranquillite-vacances",
                        "retour-apres-depart",
                        Map.of("depart", departure, "retour", departure.plusSeconds(60))))
                .isFalse();
    }

    private static boolean parentsRefused(Map<String, Object> father, Map<String, Object> mother) {
        return isBroken(
                "copie-acte-etat-civil",
                "parents",
                Map.of("forme", "extrait-avec-filiation", "pere", father, "mere", mother));
    }

    private static boolean isBroken(String procedure, String rule, Map<String, Object> answers) {
        Evaluation evaluation = evaluate(procedure, rule(procedure, rule), facts(procedure, answers));
        assertThat(evaluation).isInstanceOf(Evaluation.Value.class);
        return evaluation.isTrue();
    }

    private static double computed(String procedure, String question, Map<String, Object> answers) {
        Question computed = brumeval(procedure)
                .procedure()
                .questions()
                .filter(one -> one.id().equals(question))
                .findFirst()
                .orElseThrow();
        Kind.Computed kind = (Kind.Computed) computed.kind();
        Object value = evaluate(procedure, kind.value(), facts(procedure, answers))
                .known()
                .orElseThrow();
        return ((BigDecimal) CelValues.fromCel(kind, value)).doubleValue();
    }

    private static Formula rule(String procedure, String id) {
        return brumeval(procedure).procedure().pages().stream()
                .flatMap(page -> Stream.concat(
                        page.rules().stream(),
                        page.questions().stream()
                                .filter(question -> question.kind() instanceof Kind.Repeated)
                                .flatMap(question -> ((Kind.Repeated) question.kind()).rules().stream())))
                .filter(rule -> rule.id().equals(id))
                .map(Rule::broken)
                .findFirst()
                .orElseThrow();
    }

    private static Evaluation evaluate(String procedure, Formula formula, Facts facts) {
        return brumeval(procedure).rulebook().evaluate(formula, facts);
    }

    private static Facts facts(String procedure, Map<String, Object> answers) {
        return Facts.of(
                new Situation(NOW, Applicant.ANONYMOUS),
                brumeval(procedure).procedure().data(),
                answers);
    }

    private static Definition brumeval(String procedure) {
        return DemoFiles.offeredBy("brumeval").get(procedure);
    }

    private static Instant day(String day) {
        return Instant.parse(day + "T00:00:00Z");
    }
}
