package fr.parvis.e2e.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import fr.parvis.e2e.support.People;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** For who has no computer at hand: a screen at the counter, a poster, a letter, an agent who listens. */
@ExtendWith(RunningPortal.class)
class AsksAtTheCounterE2E {

    private static final String PROCEDURE = "copie-acte-etat-civil";

    @Test
    void anAgentTypesWhatAResidentSays(Portal portal) {
        Kept kept = new Kept(portal);
        try (Visitor agent = People.agent(portal, "instructeur")) {
            agent.open("/agent/modules/feedback/recueillir");
            agent.checkPage();
            agent.click(agent.page().locator("a[href$='demarche=" + PROCEDURE + "']"));
            agent.checkPage();
            agent.press("Enregistrer l’avis");
            assertThat(agent.text()).contains("Dites comment ça s’est passé.");
            agent.checkPage();
            agent.choose("Moyen");
            agent.choose("4");
            agent.choose("Au guichet avec l’administration");
            agent.type("Ce que dit l’usager", "Dite au guichet, sans ordinateur");
            agent.press("Enregistrer l’avis");

            assertThat(agent.text()).contains("L’avis est enregistré.");
            assertThat(kept.answerWith("Dite au guichet"))
                    .containsEntry("channel", "AGENT")
                    .containsEntry("satisfaction", "MEDIUM")
                    .containsEntry("apart", null);
        }
    }

    @Test
    void oneTypesForTheirOwnServicesOnly(Portal portal) {
        try (Visitor agent = People.agent(portal, "police")) {
            assertThat(agent.open("/agent/modules/feedback/saisir?demarche=" + PROCEDURE)
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void aKioskTakesOnePressAndGoesBackToItsStart(Portal portal) {
        try (Visitor agent = People.agent(portal, "instructeur")) {
            agent.open("/agent/modules/feedback/recueillir");
            String kiosk =
                    agent.page().locator("a[href*='/borne/" + PROCEDURE + "/']").getAttribute("href");
            agent.open(kiosk);
            agent.checkPage();
            agent.press("Très bien");
            assertThat(agent.heading()).startsWith("Qu’avez-vous pensé des informations");
            agent.follow("Garder cet écran plus longtemps");
            agent.press("5 – Très clair");
            assertThat(agent.heading()).isEqualTo("Merci beaucoup !");
            agent.page().waitForURL("**" + kiosk);
            assertThat(agent.heading()).isEqualTo("De façon générale, comment ça s’est passé ?");

            assertThat(agent.open(kiosk.replaceFirst("[^/]*$", "deviné")).status())
                    .isEqualTo(404);
        }
    }

    @Test
    void aPosterAndALetterCarryTheCode(Portal portal) {
        try (Visitor visitor = portal.visitor("brumeval")) {
            visitor.open("/modules/feedback/affiche/" + PROCEDURE);
            visitor.checkPage();
            assertThat((Boolean) visitor.page()
                            .locator("img")
                            .evaluate("picture => picture.complete && picture.naturalWidth > 0"))
                    .isTrue();
            Response code = visitor.page()
                    .waitForResponse(
                            "**/code/" + PROCEDURE, () -> visitor.open("/modules/feedback/affiche/" + PROCEDURE));
            assertThat(code.headerValue("content-type")).startsWith("image/svg+xml");
            visitor.open("/modules/feedback/avis/" + PROCEDURE + "?par=qr");
            visitor.choose("Très bien");
            visitor.press("Envoyer mon avis");
        }
        assertThat(new Kept(portal)
                        .rows("SELECT 1 FROM feedback.answer WHERE channel = 'QR' AND satisfaction = 'GOOD'"))
                .isNotEmpty();
    }
}
