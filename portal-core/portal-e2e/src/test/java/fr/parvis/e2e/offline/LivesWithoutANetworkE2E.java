package fr.parvis.e2e.offline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.e2e.procedures.BirthCertificate;
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
    private Line line;
    private Visitor noemie;

    LivesWithoutANetworkE2E(Portal portal) {
        this.portal = portal;
    }

    @BeforeEach
    void useALineThatCanBeCut() {
        line = new Line(portal.world().ports().portal());
        noemie = portal.visitorThrough("brumeval", line.port());
    }

    @AfterEach
    void hangUp() {
        noemie.close();
        line.close();
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
    void aPageFilledWithoutANetworkLeavesOnceTheNetworkIsBack() {
        turnOn();
        BirthCertificate.start(noemie);
        BirthCertificate.answerAct(noemie);

        line.cut();
        BirthCertificate.answerYou(noemie, "Attend", "attend@exemple.fr");
        assertThat(noemie.heading()).isEqualTo("Vos réponses sont gardées sur cet appareil");
        noemie.checkPage();

        line.mend();
        sendNow();
        assertThat(noemie.text()).contains("Vos réponses gardées sont envoyées");
        noemie.follow("Continuer ma demande");
        assertThat(noemie.heading()).isEqualTo("La personne concernée");
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
        sendNow();
        noemie.open(address("/demarches"));
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
        BirthCertificate.answerAct(noemie);
        line.cut();
        BirthCertificate.answerYou(noemie, "Perdue-Retrouvée", "perdue@exemple.fr");

        portal.forgetDrafts();
        line.mend();
        sendNow();
        assertThat(noemie.text()).contains("Des réponses gardées sont à vérifier");
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
        noemie.open(address("/hors-ligne"));
        noemie.press("Garder mes demandes sur cet appareil");
        noemie.page().getByText("C’est fait.").waitFor();
        noemie.page().waitForFunction("navigator.serviceWorker.controller !== null");
        noemie.checkPage();
    }

    /** Opens pages until what waited has left: the worker sends it behind the page, and tells on the next. */
    private void sendNow() {
        noemie.page().waitForCondition(() -> {
            noemie.open(address("/demarches"));
            return noemie.text().contains("réponses gardées");
        });
    }

    private String address(String path) {
        return "http://brumeval.localhost:" + line.port() + path;
    }
}
