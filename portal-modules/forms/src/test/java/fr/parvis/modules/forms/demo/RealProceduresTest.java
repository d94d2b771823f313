package fr.parvis.modules.forms.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.forms.definition.Handling.Silence;
import fr.parvis.modules.forms.definition.Kind;
import fr.parvis.modules.forms.definition.Procedure;
import fr.parvis.modules.forms.definition.Question;
import fr.parvis.modules.forms.definition.Retention;
import fr.parvis.modules.forms.definition.Retention.From;
import fr.parvis.spi.catalogue.Procedure.Audience;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The five procedures that every commune offers, question by question. */
class RealProceduresTest {

    @Test
    void theCopyOfACivilStatusActAsksEverything() {
        Procedure procedure = brumeval("copie-acte-etat-civil");

        assertThat(ids(procedure))
                .contains("type_acte", "forme", "exemplaires", "date_evenement", "date_inconnue", "annee_evenement")
                .contains("nom_naissance", "prenoms", "nom_usage", "date_naissance")
                .contains("conjoint.nom_naissance", "conjoint.prenoms", "conjoint.nom_usage", "conjoint.date_naissance")
                .contains("pere.nom", "pere.prenoms", "pere.inconnu")
                .contains("mere.nom_naissance", "mere.prenoms", "mere.inconnue")
                .contains("qualite", "justificatif_qualite", "demandeur.nom", "demandeur.prenoms")
                .contains("courriel", "telephone", "adresse", "motif");
        assertThat(procedure.audience()).isEqualTo(Audience.ANYONE);
        assertThat(procedure.handling().targetDays()).isEqualTo(OptionalInt.of(3));
        assertThat(procedure.handling().retention()).isEqualTo(kept("P1Y", From.CLOSING));
    }

    @Test
    void theReportOfAProblemInTheStreetAsksEverything() {
        Procedure procedure = brumeval("signaler-probleme-rue");

        assertThat(ids(procedure))
                .contains("categorie", "danger", "lieu", "description", "photos", "suivi", "courriel");
        assertThat(procedure.audience()).isEqualTo(Audience.ANYONE);
        assertThat(procedure.handling().targetDays()).isEqualTo(OptionalInt.of(5));
        assertThat(procedure.handling().retention()).isEqualTo(kept("P6M", From.CLOSING));
        assertThat(procedure.handling().urgentWhen()).isPresent();
        assertThat(procedure.lookups()).hasSize(1);
    }

    @Test
    void theEnrolmentForSchoolMealsAsksEverything() {
        Procedure procedure = brumeval("inscription-cantine");

        assertThat(ids(procedure))
                .contains("responsables.nom", "responsables.prenoms", "responsables.lien", "responsables.meme_adresse")
                .contains("responsables.adresse", "responsables.telephone", "responsables.courriel")
                .contains("situation", "garde", "jugement")
                .contains("enfants.nom", "enfants.prenoms", "enfants.date_naissance", "enfants.sexe", "enfants.ecole")
                .contains("enfants.niveau", "enfants.jours", "enfants.regime", "enfants.document_pai")
                .contains("enfants.consignes", "enfants.autorise_seul")
                .contains("personnes_autorisees.nom", "personnes_autorisees.lien", "personnes_autorisees.telephone")
                .contains("quotient_familial", "regime_caf", "numero_allocataire", "attestation_qf")
                .contains("attestation_assurance", "droit_image", "reglement", "prix_repas", "total_semaine");
        assertThat(procedure.audience()).isEqualTo(Audience.SIGNED_IN);
        assertThat(procedure.handling().targetDays()).isEqualTo(OptionalInt.of(10));
        assertThat(procedure.handling().retention()).isEqualTo(kept("P1Y", From.SCHOOL_YEAR));
    }

    @Test
    void theUseOfPublicSpaceAsksEverything() {
        Procedure procedure = brumeval("occuper-espace-public");

        assertThat(ids(procedure))
                .contains("type", "siret", "raison_sociale", "representant", "nom", "prenoms")
                .contains("adresse", "courriel", "telephone")
                .contains("nature", "lieu", "du", "au", "heures.debut", "heures.fin", "longueur", "largeur", "places")
                .contains("immatriculations.immatriculation", "plan", "assurance", "montant");
        assertThat(procedure.handling().silence()).contains(new Silence(2, false));
        assertThat(procedure.handling().retention()).isEqualTo(kept("P3Y", From.CLOSING));
        assertThat(procedure.handling().opinions()).hasSize(2);
        assertThat(procedure.handling().documents()).hasSize(2);
    }

    @Test
    void theHolidayWatchAsksEverythingAndStaysSecret() {
        Procedure procedure = brumeval("tranquillite-vacances");

        assertThat(ids(procedure))
                .contains("adresse", "type_logement", "etage", "code_acces", "depart", "retour")
                .contains("vehicules.marque", "vehicules.immatriculation", "alarme", "alarme_telephone", "animaux")
                .contains("personnes_autorisees.nom", "personnes_autorisees.telephone")
                .contains("a_prevenir.nom", "a_prevenir.telephone", "a_prevenir.cles", "deja_cambriole");
        assertThat(procedure.audience()).isEqualTo(Audience.SIGNED_IN);
        assertThat(procedure.handling().sensitive()).isTrue();
        assertThat(procedure.handling().targetDays()).isEqualTo(OptionalInt.of(2));
        assertThat(procedure.handling().retention())
                .isEqualTo(new Retention(Period.ofDays(7), From.ANSWER, Optional.of("retour")));
    }

    private static Procedure brumeval(String id) {
        return DemoFiles.offeredBy("brumeval").get(id).procedure();
    }

    private static Retention kept(String period, From from) {
        return new Retention(Period.parse(period), from, Optional.empty());
    }

    private static List<String> ids(Procedure procedure) {
        return procedure.questions().flatMap(RealProceduresTest::ids).toList();
    }

    private static Stream<String> ids(Question question) {
        List<Question> parts = question.kind() instanceof Kind.Group group
                ? group.questions()
                : question.kind() instanceof Kind.Repeated repeated ? repeated.questions() : List.of();
        return Stream.concat(
                Stream.of(question.id()),
                parts.stream().flatMap(part -> ids(part).map(id -> question.id() + "." + id)));
    }
}
