package fr.parvis.e2e.browsers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.e2e.appointments.Offer;
import fr.parvis.e2e.offline.Device;
import fr.parvis.e2e.support.Line;
import fr.parvis.e2e.support.Pace;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What residents do, in an installed browser, in each manner of using it. */
@ExtendWith(RunningPortal.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ResidentsWalks {

    private static final Path COMPONENTS =
            Path.of("../../themes/default/src/main/resources/META-INF/components/index.txt");

    private static final Pattern REFERENCE = Pattern.compile("[A-Z]{3}-\\d{2}-[0-9A-Z]{4}-[0-9A-Z]");

    private final Portal portal;
    private final Rules rules = new Rules();
    private Engine engine;

    ResidentsWalks(Portal portal) {
        this.portal = portal;
    }

    abstract Engine engine();

    @BeforeAll
    void launch() {
        engine = engine();
        Offer.of(portal);
    }

    @AfterAll
    void end() {
        engine.close();
    }

    @ParameterizedTest
    @EnumSource
    void findAProcedureFromTheHomePage(Manner manner) {
        try (Guest max = guest(manner)) {
            max.open("/");
            assertThat(max.text()).contains("Brumeval", "Suivre une demande");
            max.open("/demarches");
            max.type("Rechercher une démarche", "naissance");
            max.press("Rechercher");
            max.follow("copie d’un acte de naissance");
            assertThat(max.heading()).contains("acte de naissance");
            List.of("/aide", "/contact", "/plan-du-site", "/accessibilite", "/mentions-legales", "/suivi")
                    .forEach(max::open);
        }
    }

    @ParameterizedTest
    @EnumSource
    void sendARequestAndFollowIt(Manner manner) {
        try (Guest max = guest(manner)) {
            report(max);
        }
    }

    @Test
    void sendARequestOnAPoorLine() {
        try (Line line = new Line(portal.world().ports().portal(), Pace.secondGeneration());
                Guest max = guest(Manner.PLAIN, "http://brumeval.localhost:" + line.port())) {
            report(max);
        }
    }

    @ParameterizedTest
    @EnumSource
    void signInAndSeeTheirRequests(Manner manner) {
        try (Guest lucie = guest(manner)) {
            lucie.open("/se-connecter");
            lucie.open("/connexion?retour=/compte");
            lucie.type("Identifiant", "lucie.bernard@example.org");
            lucie.type("Mot de passe", "parvis");
            lucie.press("Se connecter");
            lucie.open("/compte");
            assertThat(lucie.heading()).isEqualTo("Bonjour Lucie Bernard");
            lucie.open("/mes-demandes");
            assertThat(lucie.heading()).isEqualTo("Mes demandes");
        }
    }

    @ParameterizedTest
    @EnumSource
    void takeAnAppointment(Manner manner) {
        try (Guest zoe = guest(manner)) {
            zoe.open("/modules/appointments/prendre");
            zoe.follow("Essai : écrivain public");
            zoe.click("//label[@for = //input[@name = 'creneau']/@id]");
            zoe.press("Garder cet horaire");
            zoe.type("Prénoms", "Zoé");
            zoe.type("Nom", "D’Ornano");
            zoe.type("Adresse de courriel", "zoe.navigateur@exemple.fr");
            zoe.press("Continuer");
            zoe.press("Confirmer le rendez-vous");
            assertThat(zoe.heading()).isEqualTo("Votre rendez-vous est pris");
        }
    }

    @ParameterizedTest
    @EnumSource
    void readInComfort(Manner manner) {
        try (Guest rose = guest(manner)) {
            rose.open("/confort-de-lecture");
            rose.choose("Très grande");
            rose.choose("Espace entre les lettres, les mots et les lignes", "Large");
            rose.press("Enregistrer mes choix");
            assertThat(rose.text()).contains("Vos choix de lecture sont enregistrés");
            rose.open("/demarches");
            assertThat(rose.run("getComputedStyle(document.querySelector('main')).fontSize"))
                    .isEqualTo("25.5px");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PLAIN", "NARROW"})
    void seeEveryComponent(Manner manner) throws IOException {
        try (Guest visitor = guest(manner)) {
            visitor.open("/composants");
            Files.readAllLines(COMPONENTS).stream()
                    .filter(line -> line.contains(" | "))
                    .map(line -> line.substring(0, line.indexOf(' ')))
                    .forEach(name -> visitor.open("/composants/" + name));
        }
    }

    @Test
    void fillInAProcedureWithoutANetworkOrAreToldThatTheyCannot() {
        try (Line line = new Line(portal.world().ports().portal());
                Guest noemie = guest(Manner.PLAIN, "http://brumeval.localhost:" + line.port())) {
            noemie.open("/hors-ligne");
            if (noemie.run("'serviceWorker' in navigator").equals(false)) {
                noemie.see("Votre navigateur ne permet pas de garder des pages.");
                return;
            }
            noemie.pressHere("Garder mes demandes sur cet appareil");
            noemie.see("C’est fait.");
            noemie.waitUntil("Promise.resolve(navigator.serviceWorker.controller !== null)");
            noemie.open("/modules/forms/commencer/signaler-probleme-rue");
            noemie.press("Commencer");
            noemie.waitUntil("(" + Device.KEPT_FORMS + ")()");
            line.cut();
            answer(noemie);
            assertThat(noemie.heading()).isEqualTo("Envoyer la demande");
            noemie.press("Envoyer ma demande");
            assertThat(noemie.heading()).isEqualTo("Vos réponses sont gardées sur cet appareil");
            line.mend();
            noemie.openUntilTold("/demarches", "Votre demande est envoyée");
            noemie.follow("Voir son numéro");
            assertThat(noemie.text()).containsPattern(REFERENCE);
        }
    }

    private void report(Guest max) {
        max.open("/modules/forms/commencer/signaler-probleme-rue");
        max.press("Commencer");
        max.press("Continuer");
        assertThat(max.text()).contains("Répondez à « Quel est le problème");
        answer(max);
        max.press("Envoyer ma demande");
        assertThat(max.text()).containsPattern(REFERENCE);
        max.follow("Suivre ma demande");
        assertThat(max.text()).contains("Devant l’école Jean-Moulin");
    }

    private void answer(Guest max) {
        max.choose("Éclairage en panne");
        max.choose("Y a-t-il un danger immédiat ?", "Non");
        max.press("Continuer");
        max.type("Avec vos mots", "Devant l’école Jean-Moulin");
        max.type("Décrivez ce que vous voyez", "Le lampadaire clignote depuis hier soir.");
        max.press("Continuer");
        max.choose("Voulez-vous être averti quand le problème sera traité ?", "Non");
        max.press("Continuer");
    }

    private Guest guest(Manner manner) {
        return guest(manner, portal.address("brumeval", ""));
    }

    private Guest guest(Manner manner, String address) {
        return new Guest(engine.open(manner), manner, address, rules);
    }
}
