package fr.parvis.e2e.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import fr.parvis.e2e.procedures.TestFiles;
import fr.parvis.e2e.support.People;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An administrator sets places, desks, subjects, hours and closures, and sees first whom a change concerns. */
@ExtendWith(RunningPortal.class)
class SetsAppointmentsE2E {

    private static final String SETTINGS = "/agent/modules/appointments/reglages";
    private static final String PLACE = SETTINGS + "-lieu?id=b0000000-0000-0000-0000-000000000001";
    private static final String DESK = SETTINGS + "-guichet?id=b1000000-0000-0000-0000-000000000001";
    private static final String TYPE = SETTINGS + "-motif?id=b2000000-0000-0000-0000-000000000001";
    private static final String HOURS = SETTINGS + "-horaires?id=b3000000-0000-0000-0000-00000000000";

    @TempDir
    private Path folder;

    @BeforeEach
    void offer(Portal portal) {
        Jdbi jdbi = Jdbi.create(portal.world().database());
        synchronized (SetsAppointmentsE2E.class) {
            jdbi.useHandle(handle -> {
                boolean there = handle.createQuery(
                                "SELECT EXISTS (SELECT FROM appointments.place WHERE slug = 'essai-reglages')")
                        .mapTo(Boolean.class)
                        .one();
                if (!there) {
                    handle.createScript(
                                    ClasspathSqlLocator.create().getResource("fr/parvis/e2e/appointments/settings.sql"))
                            .execute();
                }
            });
        }
    }

    @Test
    void opensAPlaceWithItsDeskAndHoursInWords(Portal portal) {
        try (Visitor admin = People.agent(portal, "admin");
                Visitor resident = portal.visitor("brumeval")) {
            admin.open(SETTINGS);
            admin.checkPage();
            admin.follow("Ajouter un lieu");
            admin.press("Enregistrer");
            assertThat(admin.errors())
                    .containsExactly(
                            "Remplissez « Nom du lieu ».",
                            "Remplissez « Numéro et rue ».",
                            "Remplissez « Code postal ».",
                            "Remplissez « Commune ».");
            admin.checkPage();
            admin.type("Nom du lieu", "Annexe <b>du port</b>");
            admin.type("Numéro et rue", "1 quai & cale");
            admin.type("Code postal", "3599");
            admin.type("Commune", "Brumeval");
            admin.choose("Un ascenseur");
            admin.press("Enregistrer");
            assertThat(admin.errors()).containsExactly("Le code postal a cinq chiffres.");
            assertThat(admin.field("Nom du lieu").inputValue()).isEqualTo("Annexe <b>du port</b>");
            admin.type("Code postal", "35990");
            admin.press("Enregistrer");
            assertThat(admin.text()).contains("C’est enregistré.");
            assertThat(admin.heading()).isEqualTo("Annexe <b>du port</b>");
            admin.checkPage();

            admin.follow("Ajouter un guichet ou un agent");
            admin.type("Nom", "Guichet du port");
            admin.choose("Essai : réglage");
            admin.press("Enregistrer");
            admin.follow("Ajouter des horaires");
            admin.choose("lundi");
            admin.choose("jeudi");
            admin.type("Début", "09:00");
            admin.type("Fin", "08:00");
            admin.page().locator("#du").fill("2026-01-05");
            admin.press("Enregistrer");
            assertThat(admin.errors()).containsExactly("La fin doit venir après le début.");
            admin.checkPage();
            admin.type("Fin", "12:30");
            admin.type("Une semaine sur", "2");
            admin.press("Enregistrer");
            assertThat(admin.text())
                    .contains("Le lundi et jeudi, une semaine sur 2, de 9 h à 12 h 30, depuis le lundi 5 janvier 2026");
            admin.checkPage();

            resident.open("/modules/appointments/lieu/annexe-b-du-port-b");
            assertThat(resident.heading()).isEqualTo("Annexe <b>du port</b>");
            assertThat(resident.text()).contains("1 quai & cale", "Un ascenseur", "Essai : réglage");
            resident.checkPage();
            admin.open(SETTINGS);
            admin.follow("Annexe <b>du port</b>");
            admin.page().locator("#actif").uncheck();
            admin.press("Enregistrer");
            assertThat(resident.open("/modules/appointments/lieu/annexe-b-du-port-b")
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void seesWhomAChangeConcernsAndThenKeepsThem(Portal portal) {
        try (Visitor admin = People.agent(portal, "admin")) {
            admin.open(HOURS + "1");
            admin.type("Fin", "09:40");
            admin.press("Enregistrer");

            assertThat(admin.text())
                    .contains(
                            "Un rendez-vous ne correspondrait plus",
                            "Rien n’est encore enregistré.",
                            "Guichet des réglages",
                            "Hors des horaires");
            assertThat(admin.page()
                            .locator("a[href*='liberer?guichet=b1000000-0000-0000-0000-000000000001&du=" + Offer.day(20)
                                    + "&au=" + Offer.day(20) + "']")
                            .count())
                    .isOne();
            admin.checkPage();
            admin.press("Revenir à mes réponses");
            assertThat(admin.field("Fin").inputValue()).isEqualTo("09:40");
            admin.press("Enregistrer");
            admin.press("Enregistrer et garder ces rendez-vous");

            assertThat(admin.text()).contains("C’est enregistré.", "de 9 h à 9 h 40");
            admin.open(SETTINGS + "-historique");
            assertThat(admin.page().locator("tbody tr").first().innerText())
                    .contains(
                            "Changement. Horaires : Guichet des réglages",
                            "Fin : 12:00 → 09:40",
                            "Un rendez-vous ne correspondait plus et a été gardé.");
            admin.checkPage();
        }
    }

    @Test
    void closesAPlaceAndEverythingAndChoosesHolidays(Portal portal) {
        try (Visitor admin = People.agent(portal, "admin")) {
            admin.open(PLACE);
            admin.follow("Fermer ce lieu");
            admin.checkPage();
            admin.page().locator("#du").fill(Offer.day(200).toString());
            admin.page().locator("#au").fill(Offer.day(199).toString());
            admin.press("Enregistrer");
            assertThat(admin.errors()).containsExactly("La fin doit venir après le début.");
            admin.page().locator("#au").fill(Offer.day(200).toString());
            admin.type("Raison", "Travaux");
            admin.press("Enregistrer");
            assertThat(admin.text()).contains("Travaux");
            admin.click(admin.page().locator("a[href*='reglages-fermeture?id=']"));
            admin.press("Supprimer");
            assertThat(admin.text()).contains("C’est enregistré.").doesNotContain("Travaux");

            admin.open(SETTINGS + "-feries");
            admin.checkPage();
            admin.press("Enregistrer");
            assertThat(admin.text()).contains("C’est enregistré.");
        }
    }

    @Test
    void setsEveryRuleOfASubjectAndIsToldWhenAColleagueWasFaster(Portal portal) {
        try (Visitor admin = People.agent(portal, "admin");
                Visitor manager = People.agent(portal, "responsable")) {
            admin.open(TYPE);
            manager.open(TYPE);
            admin.checkPage();
            admin.choose("Par vagues : une part longtemps avant, le reste plus tard");
            admin.type("Première vague : jours avant le rendez-vous", "30");
            admin.type("Première vague : part des créneaux", "60");
            admin.type("Rappel par courriel, avant le début", "24");
            admin.press("Enregistrer");
            assertThat(admin.errors()).containsExactly("Les parts des vagues font 60 %. Elles doivent faire 100 %.");
            admin.type("Deuxième vague : jours avant le rendez-vous", "7");
            admin.type("Deuxième vague : part des créneaux", "40");
            admin.press("Enregistrer");
            assertThat(admin.text()).contains("C’est enregistré.");

            manager.type("Consignes", "Sonnez deux fois.");
            manager.press("Enregistrer");
            assertThat(manager.text())
                    .contains("a changé ce réglage en même temps que vous", "Ce qui diffère", "Rappel par courriel");
            assertThat(manager.field("Consignes").inputValue()).isEqualTo("Sonnez deux fois.");
            manager.checkPage();
        }
    }

    @Test
    void givesAPlaceAPlanThatResidentsSeeWithItsWords(Portal portal) throws IOException {
        try (Visitor admin = People.agent(portal, "admin");
                Visitor resident = portal.visitor("brumeval")) {
            admin.open(PLACE);
            admin.follow("Ajouter un plan");
            admin.press("Publier le plan");
            assertThat(admin.errors())
                    .containsExactly(
                            "Écrivez ce que le plan montre : une personne aveugle en a besoin.",
                            "Choisissez l’image du plan.");
            admin.checkPage();
            admin.attach(
                    "Image du plan",
                    Files.writeString(
                            folder.resolve("plan.png"),
                            "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"));
            admin.type("Ce que le plan montre", "L’arrêt Four, puis la porte bleue à droite");
            admin.press("Publier le plan");
            assertThat(admin.errors()).containsExactly("Ce fichier n’est ni une image PNG ni une image JPEG.");
            assertThat(admin.field("Ce que le plan montre").inputValue()).startsWith("L’arrêt Four");

            admin.attach("Image du plan", TestFiles.photo(folder, "plan.jpg"));
            admin.press("Publier le plan");
            assertThat(admin.text()).contains("C’est enregistré.");
            admin.checkPage();
            resident.open("/modules/appointments/lieu/essai-reglages");
            Locator plan = resident.page().getByAltText("L’arrêt Four, puis la porte bleue à droite");
            assertThat((int) plan.evaluate("image => image.naturalWidth")).isPositive();
            assertThat(resident.text()).contains("Bus 4, arrêt Four.");
            resident.checkPage();
            String address = plan.getAttribute("src");
            admin.follow("Changer le plan");
            admin.press("Retirer le plan");
            try (Visitor another = portal.visitor("brumeval")) {
                assertThat(another.open(address).status()).isEqualTo(404);
            }
        }
    }

    @Test
    void everybodySetsWhatIsTheirsAndNothingElse(Portal portal) {
        try (Visitor officer = People.agent(portal, "instructeur");
                Visitor manager = People.agent(portal, "responsable");
                Visitor foreign = portal.visitor("saint-aubin")) {
            assertThat(officer.open(SETTINGS).status()).isEqualTo(403);
            assertThat(officer.open(HOURS + "2").status()).isEqualTo(403);
            assertThat(manager.open(SETTINGS).status()).isEqualTo(200);
            manager.checkPage();
            assertThat(manager.open(PLACE).status()).isEqualTo(403);
            assertThat(manager.open(HOURS + "2").status()).isEqualTo(200);
            assertThat(manager.open(SETTINGS + "-fermeture").status()).isEqualTo(403);
            foreign.open("/agent");
            People.enter(foreign, "admin@brumeval.example");
            assertThat(foreign.open(SETTINGS).status())
                    .as("an administrator elsewhere")
                    .isEqualTo(403);
            assertThat(foreign.open(PLACE).status()).isEqualTo(403);
        }
    }

    @Test
    void changesHoursWithoutScript(Portal portal) {
        try (Visitor admin = portal.visitorWithoutScript("brumeval")) {
            admin.open("/agent");
            People.enter(admin, "admin@brumeval.example");
            admin.open(HOURS + "2");
            admin.type("Début", "10:00");
            admin.press("Enregistrer");

            assertThat(admin.text()).contains("C’est enregistré.", "de 10 h à 12 h");
        }
    }
}
