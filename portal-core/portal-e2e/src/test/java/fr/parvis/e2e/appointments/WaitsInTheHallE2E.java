package fr.parvis.e2e.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import fr.parvis.e2e.support.People;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the kiosk to the desk, past the screen of the hall. */
@ExtendWith(RunningPortal.class)
class WaitsInTheHallE2E {

    private static final String QUEUE =
            "/agent/modules/appointments/salle?lieu=" + HallOffer.PLACE + "&guichet=" + HallOffer.DESK;
    private static final String SETTINGS = "/agent/modules/appointments/salle-reglages?lieu=" + HallOffer.PLACE;
    private static final Pattern NUMBER = Pattern.compile("[A-Z]\\d{3}");

    private HallOffer offer;

    @BeforeEach
    void offer(Portal portal) {
        offer = HallOffer.of(portal);
    }

    @Test
    void peopleAnnounceThemselvesAreShownOnTheScreenAndReceived(Portal portal) {
        try (Visitor agent = portal.visitor("brumeval");
                Visitor resident = portal.visitor("brumeval");
                Visitor wall = portal.visitor("brumeval")) {
            Hall hall = hall(agent);
            offer.book("BRU-26-7HA1-A", "Durand <b>hé</b>", 10);
            offer.book("BRU-26-7HA2-B", "Le Goff", 120);
            wall.page().setViewportSize(1920, 1080);
            wall.open(hall.screen());
            wall.checkPage();

            resident.open(hall.kiosk());
            resident.checkPage();
            announce(resident, "BRU-26-0000-Z");
            assertThat(resident.errors())
                    .containsExactly("Nous ne trouvons pas cette référence. Vérifiez-la, ou demandez à l’accueil.");
            resident.checkPage();
            announce(resident, "BRU-26-7HA2-B");
            assertThat(resident.text()).contains("Vous êtes en avance.", "Revenez ici à partir de");
            resident.checkPage();
            announce(resident, "bru 26 7ha1 a");
            String expected = number(resident);
            assertThat(resident.text()).contains("Maison des services").doesNotContain("Durand");
            resident.checkPage();
            resident.follow("Personne suivante");
            resident.press("Essai : <b>actes</b> & papiers");
            String walkIn = number(resident);
            assertThat(resident.text()).contains("Vous êtes le prochain.");

            agent.open(QUEUE);
            assertThat(agent.text())
                    .contains("2 personnes attendent", expected, "Zoé Durand <b>hé</b>", walkIn, "Sans rendez-vous");
            agent.checkPage();
            agent.press("Appeler le suivant");
            assertThat(agent.text()).contains("À votre guichet : Guichet 1", walkIn);
            agent.checkPage();
            shown(wall, walkIn);
            assertThat(wall.text())
                    .contains("Guichet 1", "Une personne attend.")
                    .doesNotContain("Durand");
            wall.checkPage();
            resident.follow("Personne suivante");
            announce(resident, "BRU-26-7HA1-A");
            agent.press("Terminer et appeler le suivant");
            shown(wall, expected);
            resident.follow("Actualiser");
            assertThat(resident.text()).contains("C’est à vous :", "Guichet 1");
            resident.checkPage();
            agent.press("N’est pas venu");
            agent.open("/agent/modules/appointments/statistiques?lieu=" + HallOffer.PLACE + "&par=type");
            assertThat(agent.text()).contains("Essai : <b>actes</b> & papiers", "Taux d’absence");
            agent.checkPage();
            assertThat(new String(agent.download("Télécharger pour un tableur (CSV)"), StandardCharsets.UTF_8))
                    .contains("Rendez-vous pris;", "Essai : <b>actes</b> & papiers;", "Ensemble;");
            agent.open(QUEUE);
            resident.follow("Actualiser");
            assertThat(resident.text()).contains("Ce numéro n’est plus dans la file.");
        }
    }

    private static void shown(Visitor wall, String number) {
        await("the screen shows " + number + " by itself")
                .pollInSameThread()
                .atMost(Duration.ofSeconds(20))
                .until(() -> wall.text().contains(number));
    }

    private static void announce(Visitor resident, String reference) {
        resident.type("Référence de votre rendez-vous", reference);
        resident.press("Je suis là");
    }

    private static String number(Visitor resident) {
        Matcher found = NUMBER.matcher(resident.heading());
        assertThat(found.find()).as("a number in " + resident.heading()).isTrue();
        return found.group();
    }

    /** The hall, opened by whoever organises the service unless it is open. */
    private static Hall hall(Visitor manager) {
        manager.open(SETTINGS);
        People.enter(manager, "responsable@brumeval.example");
        manager.open(SETTINGS);
        if (!manager.text().contains("Adresses de la borne")) {
            manager.checkPage();
            manager.press("Ouvrir la salle d’attente");
        }
        manager.type("Patience demandée sans rendez-vous", "beaucoup");
        manager.choose("Essai : <b>actes</b> & papiers");
        manager.press("Enregistrer");
        assertThat(manager.errors()).containsExactly("Donnez un nombre de minutes entre 5 et 240, pour la patience.");
        manager.checkPage();
        manager.type("Patience demandée sans rendez-vous", "60");
        manager.press("Enregistrer");
        assertThat(manager.text()).contains("C’est enregistré.");
        return new Hall(address(manager, "borne"), address(manager, "ecran"));
    }

    private static String address(Visitor manager, String page) {
        return manager.page()
                .locator("a[href*='/" + page + "/']")
                .first()
                .getAttribute("href")
                .replaceFirst("https?://[^/]+", "");
    }

    private record Hall(String kiosk, String screen) {}

    @Test
    void aScreenThatRunsNoScriptIsLoadedAnewAndAKioskWorksToo(Portal portal) {
        try (Visitor agent = portal.visitor("brumeval");
                Visitor plain = portal.visitorWithoutScript("brumeval")) {
            Hall hall = hall(agent);
            plain.open(hall.kiosk());
            plain.press("Essai : <b>actes</b> & papiers");
            String number = number(plain);
            assertThat(plain.page().getByText("Imprimer").isVisible()).isFalse();
            agent.open(QUEUE);
            agent.click(
                    agent.page().locator("tbody tr").filter(withText(number)).getByText("Appeler"));

            plain.open(hall.screen());
            assertThat(plain.text()).contains(number, "Guichet 1");
            assertThat(plain.page().locator("meta[http-equiv=refresh]").count()).isOne();
            plain.follow("Arrêter l’actualisation");
            assertThat(plain.page().locator("meta[http-equiv=refresh]").count()).isZero();

            agent.press("A été reçu");
            assertThat(agent.text()).contains("C’est enregistré.");
        }
    }

    @Test
    void aGuessedKeyOpensNothingAndAnAgentWithoutTheServiceSeesNobody(Portal portal) {
        try (Visitor stranger = portal.visitor("brumeval");
                Visitor police = portal.visitor("brumeval");
                Visitor neighbour = portal.visitor("les-essarts")) {
            for (String page : new String[] {"borne", "ecran", "ticket"}) {
                assertThat(stranger.open("/modules/appointments/" + page + "/AAAAAAAAAAAAAAAAAAAAAA")
                                .status())
                        .isEqualTo(404);
                assertThat(stranger.open("/modules/appointments/" + page).status())
                        .isEqualTo(404);
            }
            police.open(QUEUE);
            People.enter(police, "police@brumeval.example");
            police.open(QUEUE);
            assertThat(police.text()).contains("Personne n’attend").doesNotContain("Guichet 1");
            assertThat(police.open(SETTINGS).status()).isEqualTo(404);

            neighbour.open(QUEUE);
            People.enter(neighbour, "instructeur@les-essarts.example");
            neighbour.open(QUEUE);
            assertThat(neighbour.text()).doesNotContain("Maison des services", "Guichet 1");
        }
    }

    private static Locator.FilterOptions withText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
