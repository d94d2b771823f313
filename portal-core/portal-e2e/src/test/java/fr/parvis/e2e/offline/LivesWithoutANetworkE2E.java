package fr.parvis.e2e.offline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.e2e.procedures.BirthCertificate;
import fr.parvis.e2e.support.Line;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.class)
class LivesWithoutANetworkE2E {

    private final Portal portal;
    private Device device;
    private Line line;
    private Visitor noemie;

    LivesWithoutANetworkE2E(Portal portal) {
        this.portal = portal;
    }

    @BeforeEach
    void useADeviceOnALineThatCanBeCut() {
        device = new Device(portal);
        line = device.line();
        noemie = device.visitor();
    }

    @AfterEach
    void hangUp() {
        device.close();
    }

    @Test
    void aRequestThatWasReadIsReadAgainWithItsAge() {
        turnOn();
        String reference = BirthCertificate.submit(noemie, "Relit", "relit@exemple.fr");
        noemie.follow("Suivre ma demande");
        noemie.page().waitForURL("**/suivi/**");

        line.cut();
        noemie.page().reload();

        assertThat(noemie.text()).contains(reference, "Il n’y a pas de connexion. Cette page date du");
        noemie.checkPage();
        noemie.page().navigate(address("/demarches"));
        assertThat(noemie.heading()).isEqualTo("Vous n’êtes pas connecté à internet");
        noemie.checkPage();
    }

    @Test
    void aRequestSentWithoutANetworkIsSubmittedOnce() {
        turnOn();
        BirthCertificate.answerAll(noemie, "Unique", "une.seule.fois@exemple.fr");

        line.cut();
        noemie.press("Envoyer ma demande");
        assertThat(noemie.heading()).isEqualTo("Vos réponses sont gardées sur cet appareil");
        assertThat(portal.requestsOf("une.seule.fois@exemple.fr")).isEmpty();

        line.mend();
        device.openUntilTold("Votre demande est envoyée");
        assertThat(portal.requestsOf("une.seule.fois@exemple.fr")).hasSize(1);
    }

    @Test
    void signingOutErasesWhatWasKept() {
        turnOn();
        BirthCertificate.submit(noemie, "Effacée", "effacee@exemple.fr");
        noemie.follow("Suivre ma demande");
        noemie.page().waitForURL("**/suivi/**");
        String request = noemie.page().url();

        noemie.open(address("/deconnexion"));
        line.cut();
        noemie.page().navigate(request);

        assertThat(noemie.heading()).isEqualTo("Vous n’êtes pas connecté à internet");
        assertThat(noemie.text()).doesNotContain("Effacée");
    }

    @Test
    void whatThePortalRefusesForGoodIsShownToBeCopied() {
        turnOn();
        BirthCertificate.start(noemie);
        device.waitForTheWholeForm();
        BirthCertificate.answerAct(noemie);
        line.cut();
        BirthCertificate.answerYou(noemie, "Perdue-Retrouvée", "perdue@exemple.fr");

        portal.forgetDrafts();
        line.mend();
        device.openUntilTold("Des réponses gardées sont à vérifier");
        noemie.open(address("/hors-ligne"));
        noemie.page().getByText("Perdue-Retrouvée").waitFor();
        noemie.checkPage();
    }

    @Test
    void whoErasesTheDeviceKeepsNothing() {
        turnOn();
        assertThat(noemie.page()
                        .getByText("Garder mes demandes sur cet appareil")
                        .isVisible())
                .isFalse();
        noemie.press("Tout effacer de cet appareil");

        noemie.page().getByText("Tout est effacé de cet appareil.").waitFor();
        assertThat(noemie.page().evaluate("caches.keys().then(names => names.length)"))
                .isEqualTo(0);
    }

    private void turnOn() {
        device.turnOn();
        noemie.checkPage();
    }

    private String address(String path) {
        return device.address(path);
    }
}
