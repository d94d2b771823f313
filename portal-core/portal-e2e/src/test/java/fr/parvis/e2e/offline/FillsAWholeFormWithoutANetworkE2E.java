package fr.parvis.e2e.offline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.e2e.procedures.BirthCertificate;
import fr.parvis.e2e.procedures.TestFiles;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(RunningPortal.class)
class FillsAWholeFormWithoutANetworkE2E {

    private static final String KEPT = "Vos réponses sont gardées sur cet appareil";
    private static final String SENT = "Votre demande est envoyée";

    private final Portal portal;
    private Device device;
    private Visitor noemie;

    FillsAWholeFormWithoutANetworkE2E(Portal portal) {
        this.portal = portal;
    }

    @BeforeEach
    void askForThePortalWithoutANetwork() {
        device = new Device(portal);
        noemie = device.visitor();
        device.turnOn();
    }

    @AfterEach
    void hangUp() {
        device.close();
    }

    @Test
    void everyPageIsAnsweredAndTheRequestLeavesOnceWhenTheNetworkIsBack() {
        begin();
        device.line().cut();
        answerAct();
        assertThat(noemie.text()).contains("Vos réponses restent sur cet appareil");
        noemie.checkPage();
        answerYou("hors.ligne@exemple.fr");
        leaveThePersonToWhatWasWritten();
        answerSending();
        assertThat(noemie.heading()).isEqualTo("Envoyer la demande");
        assertThat(noemie.text()).contains("rempli le").doesNotContain("à remplir");
        noemie.checkPage();
        noemie.press("Envoyer ma demande");
        assertThat(noemie.heading()).isEqualTo(KEPT);
        assertThat(portal.requestsOf("hors.ligne@exemple.fr")).isEmpty();

        device.line().mend();
        device.openUntilTold(SENT);
        noemie.follow("Voir son numéro");
        assertThat(portal.requestsOf("hors.ligne@exemple.fr")).containsExactly(noemie.reference());
        noemie.open(device.address("/hors-ligne"));
        assertThat(noemie.text()).doesNotContain("Les démarches gardées sur cet appareil");
    }

    @Test
    void aProcedureThatWasKeptIsBegunWithoutANetworkAndLeavesOnce() {
        noemie.open(device.address("/modules/forms/commencer/copie-acte-etat-civil"));
        noemie.press("Garder pour la remplir sans connexion");
        assertThat(noemie.heading()).isEqualTo("Toutes les questions");
        device.waitForTheWholeForm();

        device.line().cut();
        noemie.page().navigate(device.address("/demarches"));
        assertThat(noemie.text()).contains("Vous pouvez remplir sans connexion : " + BirthCertificate.TITLE);
        noemie.checkPage();
        noemie.page().navigate(device.address("/modules/forms/commencer/copie-acte-etat-civil"));
        answerAct();
        answerYou("commencee.sans.reseau@exemple.fr");
        leaveThePersonToWhatWasWritten();
        answerSending();
        noemie.press("Envoyer ma demande");
        assertThat(noemie.heading()).isEqualTo(KEPT);

        device.line().mend();
        device.openUntilTold(SENT);
        assertThat(portal.requestsOf("commencee.sans.reseau@exemple.fr")).hasSize(1);
    }

    @Test
    void anAnswerIsShownAgainAndChangedBeforeItLeaves() {
        begin();
        device.line().cut();
        answerAct();
        answerYou("avant@exemple.fr");
        noemie.follow("Page précédente");
        assertThat(noemie.heading()).isEqualTo("Vous");
        assertThat(noemie.field("Votre nom de naissance").inputValue()).isEqualTo("L’Été");
        assertThat(noemie.page().getByLabel("La personne concernée").first().isChecked())
                .isTrue();
        answerYou("apres@exemple.fr");

        device.line().mend();
        device.openUntilTold("Vos réponses gardées sont envoyées");
        noemie.follow("Continuer ma demande");
        noemie.press("Continuer");
        answerSending();
        assertThat(noemie.text()).contains("apres@exemple.fr").doesNotContain("avant@exemple.fr");
    }

    @Test
    void aPageThatThePortalRefusesIsShownAndTheOthersLeaveOnceItIsPutRight() {
        begin();
        device.line().cut();
        answerAct();
        answerYou("pas une adresse");
        leaveThePersonToWhatWasWritten();
        answerSending();
        noemie.press("Envoyer ma demande");

        device.line().mend();
        device.openUntilTold("Des réponses gardées sont à vérifier");
        noemie.follow("Continuer ma demande");
        assertThat(noemie.heading()).isEqualTo("Vous");
        noemie.type("Votre adresse de courriel", "corrigee@exemple.fr");
        noemie.type("Écrivez-la une deuxième fois", "corrigee@exemple.fr");
        noemie.press("Continuer");

        noemie.page().waitForURL("**/envoyee/**");
        assertThat(noemie.text()).contains(SENT);
        assertThat(portal.requestsOf("corrigee@exemple.fr")).hasSize(1);
    }

    @Test
    void aServerKilledAfterItTookTheRequestTakesItOnce() {
        begin();
        device.line().cut();
        answerAct();
        answerYou("deux.fois@exemple.fr");
        leaveThePersonToWhatWasWritten();
        answerSending();
        noemie.press("Envoyer ma demande");

        device.line().mend();
        device.line().loseAnswersTo("POST /modules/forms/verifier/");
        noemie.open(device.address("/demarches"));
        noemie.page()
                .waitForCondition(
                        () -> !portal.requestsOf("deux.fois@exemple.fr").isEmpty());
        portal.world().portal().kill();
        noemie.page().navigate(device.address("/demarches"));
        portal.world().portal().start();
        device.line().mend();

        device.openUntilTold(SENT);
        assertThat(portal.requestsOf("deux.fois@exemple.fr")).hasSize(1);
    }

    @Test
    void aPhotoWaitsForTheNetworkToo(@TempDir Path folder) {
        noemie.open(device.address("/modules/forms/commencer/signaler-probleme-rue"));
        noemie.press("Commencer");
        device.waitForTheWholeForm();
        device.line().cut();
        noemie.choose("Éclairage en panne");
        noemie.choose("Y a-t-il un danger immédiat ?", "Non");
        noemie.press("Continuer");
        noemie.type("Avec vos mots", "Devant l’école");
        noemie.type("Décrivez ce que vous voyez", "Le lampadaire clignote.");
        noemie.page().locator("input[type=file]").first().setInputFiles(TestFiles.photo(folder, "lampadaire.jpg"));
        noemie.press("Continuer");
        noemie.follow("Page précédente");
        assertThat(noemie.text()).contains("Fichier gardé sur cet appareil : lampadaire.jpg");

        device.line().mend();
        device.openUntilTold("Vos réponses gardées sont envoyées");
        noemie.follow("Continuer ma demande");
        noemie.follow("Retour");
        assertThat(noemie.text()).contains("lampadaire.jpg");
    }

    @Test
    void theDeviceTellsWhatItKeepsAndSigningOutErasesIt() {
        begin();
        device.line().cut();
        answerAct();
        device.line().mend();
        noemie.open(device.address("/hors-ligne"));
        noemie.page().getByText("Les démarches gardées sur cet appareil").waitFor();
        assertThat(noemie.text()).contains(BirthCertificate.TITLE + ", gardée le");
        noemie.checkPage();
        String draft = noemie.page().locator("#hors-ligne-demarches a").first().getAttribute("href");

        noemie.open(device.address("/deconnexion"));
        device.line().cut();
        noemie.page().navigate(device.address(draft));
        assertThat(noemie.heading()).isEqualTo("Vous n’êtes pas connecté à internet");
    }

    @Test
    void allQuestionsAtOnceAreForEverybodyWithANetworkToo() {
        begin();
        noemie.open(device.address("/demarches"));
        noemie.follow("Voir toutes les questions");
        assertThat(noemie.heading()).isEqualTo("Toutes les questions");
        assertThat(noemie.text()).contains("nous vérifierons en ligne");
        noemie.checkPage();
    }

    private void begin() {
        noemie.open(device.address("/modules/forms/commencer/copie-acte-etat-civil"));
        noemie.press("Commencer");
        device.waitForTheWholeForm();
    }

    private void answerAct() {
        BirthCertificate.answerAct(noemie);
    }

    private void answerYou(String email) {
        BirthCertificate.answerYou(noemie, "L’Été", email);
    }

    private void leaveThePersonToWhatWasWritten() {
        assertThat(noemie.heading()).isEqualTo("La personne concernée");
        assertThat(noemie.text()).contains("Laissez vide si vous l’avez déjà écrit");
        noemie.press("Continuer");
    }

    private void answerSending() {
        BirthCertificate.answerSending(noemie);
    }
}
