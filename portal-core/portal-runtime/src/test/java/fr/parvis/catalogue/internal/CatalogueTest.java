package fr.parvis.catalogue.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.catalogue.CatalogueSearch;
import fr.parvis.catalogue.ThemeList;
import fr.parvis.database.internal.DatabaseProducer;
import fr.parvis.spi.catalogue.Procedure;
import fr.parvis.spi.catalogue.Procedure.Audience;
import fr.parvis.spi.collectivite.Collectivite;
import fr.parvis.testkit.DatabaseExtension;
import fr.parvis.testkit.OneCollectivite;
import fr.parvis.testkit.TestDatabase;
import fr.parvis.world.Brumeval;
import fr.parvis.world.Cdi;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(DatabaseExtension.class)
class CatalogueTest {

    private static final List<Procedure> OFFER = List.of(
            procedure(
                    "acte-etat-civil",
                    "Demander un acte d’état civil",
                    "Recevez par la poste une copie d’acte de naissance, de mariage ou de décès.",
                    "Papiers et citoyenneté",
                    "naissance",
                    "mariage",
                    "décès",
                    "extrait"),
            procedure(
                    "signalement",
                    "Signaler un problème dans la rue",
                    "Un trou dans la chaussée, un lampadaire éteint, un dépôt sauvage : dites-nous où.",
                    "Cadre de vie",
                    "nid-de-poule",
                    "éclairage",
                    "déchets",
                    "graffiti"),
            procedure(
                    "cantine",
                    "Inscrire un enfant à la cantine et au périscolaire",
                    "Pour les écoles maternelles et élémentaires.",
                    "Famille et éducation",
                    "école",
                    "repas",
                    "garderie",
                    "restauration scolaire"),
            procedure(
                    "occupation-domaine-public",
                    "Occuper l’espace public",
                    "Pour un camion, une benne, un échafaudage ou une terrasse.",
                    "Cadre de vie",
                    "déménagement",
                    "stationnement",
                    "travaux"),
            procedure(
                    "tranquillite-vacances",
                    "Faire surveiller son logement pendant les vacances",
                    "La police municipale passe devant chez vous.",
                    "Sécurité",
                    "absence",
                    "cambriolage",
                    "opération tranquillité vacances"));

    private final TestDatabase database;
    private final DatabaseCatalogue catalogue;
    private final DatabaseCatalogueSearch search;
    private final List<Object> changes = new ArrayList<>();

    CatalogueTest(TestDatabase database) {
        this.database = database;
        Collectivite brumeval = Brumeval.collectivite();
        this.catalogue =
                new DatabaseCatalogue(jdbi(TestDatabase.BRUMEVAL), new OneCollectivite(brumeval), Cdi.noting(changes));
        this.search = search(brumeval);
    }

    @BeforeEach
    void publish() {
        catalogue.keepOnly(List.of());
        catalogue.publish("forms", OFFER);
    }

    @ParameterizedTest
    @CsvSource({
        "déménagement, occupation-domaine-public",
        "demenagment, occupation-domaine-public",
        "DEMENAGEMENTS, occupation-domaine-public",
        "actes naissance, acte-etat-civil",
        "acte de naisance, acte-etat-civil",
        "je voudrais un extrait de naissance, acte-etat-civil",
        "etat civil, acte-etat-civil",
        "l'état civil, acte-etat-civil",
        "Cantines, cantine",
        "cantnie, cantine",
        "inscription ecole, cantine",
        "nids de poule, signalement",
        "lampadaire, signalement",
        "signalement, signalement",
        "stationement, occupation-domaine-public",
        "cambriolages, tranquillite-vacances",
        "vacance, tranquillite-vacances"
    })
    void findsFirstWhatAResidentMeans(String words, String expected) {
        assertThat(search.search(words)).extracting(Procedure::id).first().isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "de la", "!?", "hippopotame", "' OR 1=1 --", "a & b | !"})
    void findsNothingForWordsThatMeanNothingHere(String words) {
        assertThat(search.search(words)).isEmpty();
    }

    @Test
    void survivesAVeryLongSearch() {
        assertThat(search.search("cantine " + "mot ".repeat(20_000))).isNotNull();
    }

    @Test
    void listsProceduresByThemeInFrenchOrder() {
        assertThat(search.byTheme())
                .extracting(ThemeList::theme)
                .containsExactly("Cadre de vie", "Famille et éducation", "Papiers et citoyenneté", "Sécurité");
        assertThat(search.byTheme().get(0).procedures())
                .extracting(Procedure::id)
                .containsExactly("occupation-domaine-public", "signalement");
    }

    @Test
    void givesBackAProcedureAsItWasPublished() {
        assertThat(search.find("cantine")).contains(OFFER.get(2));
        assertThat(search.find("piscine")).isEmpty();
    }

    @Test
    void dropsWhatAModuleNoLongerPublishes() {
        catalogue.publish("forms", OFFER.subList(0, 1));

        assertThat(search.find("cantine")).isEmpty();
        assertThat(search.find("acte-etat-civil")).isPresent();
    }

    @Test
    void leavesTheProceduresOfAnotherModuleAlone() {
        catalogue.publish("appointments", List.of());

        assertThat(search.find("cantine")).isPresent();
        assertThatThrownBy(() -> catalogue.publish("appointments", OFFER.subList(0, 1)))
                .hasMessageContaining("acte-etat-civil");
    }

    @Test
    void showsNothingToAnotherCollectivite() {
        CatalogueSearch elsewhere = search(Brumeval.named(TestDatabase.SAINT_AUBIN, "Saint-Aubin"));

        assertThat(elsewhere.byTheme()).isEmpty();
        assertThat(elsewhere.search("cantine")).isEmpty();
        assertThat(elsewhere.find("cantine")).isEmpty();
    }

    @Test
    void keepsTheListUntilItHearsOfAChange() {
        search.byTheme();
        changes.clear();
        catalogue.publish("forms", OFFER.subList(0, 1));

        assertThat(search.byTheme()).hasSize(4);
        assertThat(changes).containsExactly(new CatalogueChanged(TestDatabase.BRUMEVAL));
        search.forget((CatalogueChanged) changes.get(0));
        assertThat(search.byTheme()).hasSize(1);
    }

    private DatabaseCatalogueSearch search(Collectivite collectivite) {
        Jdbi jdbi = jdbi(collectivite.id());
        return new DatabaseCatalogueSearch(
                jdbi, new ThemeLists(jdbi), new OneCollectivite(collectivite), Clock.systemUTC());
    }

    private Jdbi jdbi(String collectivite) {
        return DatabaseProducer.configured(Jdbi.create(database.portal(collectivite)));
    }

    private static Procedure procedure(String id, String title, String summary, String theme, String... keywords) {
        return new Procedure(
                id,
                title,
                summary,
                "accueil",
                theme,
                List.of(keywords),
                Audience.ANYONE,
                "/modules/forms/" + id,
                OptionalInt.of(5),
                OptionalInt.empty(),
                List.of(),
                List.of());
    }
}
