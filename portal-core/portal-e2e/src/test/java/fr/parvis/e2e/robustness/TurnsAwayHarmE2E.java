package fr.parvis.e2e.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import fr.parvis.e2e.procedures.BirthCertificate;
import fr.parvis.e2e.procedures.Canteen;
import fr.parvis.e2e.support.Mailbox;
import fr.parvis.e2e.support.Pdf;
import fr.parvis.e2e.support.People;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.class)
class TurnsAwayHarmE2E {

    private static final String SCRIPT = "<script>alert(1)</script>";

    @Test
    void aForgedLinkOpensNothingAndIsLogged(Portal portal) throws IOException {
        try (Visitor victim = portal.visitor("brumeval");
                Visitor thief = portal.visitor("brumeval")) {
            String reference = BirthCertificate.submit(victim, "Secret", "victime@exemple.fr");
            victim.follow("Suivre ma demande");
            String path = victim.page().url().replaceFirst("^https?://[^/]+", "");
            String forged = path.substring(0, path.length() - 4) + "AAAA";

            assertThat(thief.open(forged).status()).isEqualTo(404);
            thief.checkPage();
            thief.open("/suivi/" + reference);
            assertThat(thief.text()).contains("nous vous envoyons le lien").doesNotContain("Secret");
            assertThat(thief.open("/recus/" + reference).status()).isEqualTo(404);
            thief.open("/compte/demandes/" + reference);
            assertThat(thief.text()).contains("Se connecter").doesNotContain("Secret");
            assertThat(log(portal))
                    .contains("Refused to show request " + reference + " by link")
                    .doesNotContain(path.substring(path.lastIndexOf('/') + 1));
        }
    }

    @Test
    void theAddressOfARequestMeansNothingToAnotherResidentNorInAnotherCommune(Portal portal) {
        try (Visitor lucie = People.lucie(portal);
                Visitor awa = People.withFranceConnect(portal, "Awa DIALLO");
                Visitor anonymous = portal.visitor("brumeval")) {
            String reference = BirthCertificate.submit(lucie, "Bernard", "lucie.bernard@example.org");
            assertThat(awa.open("/compte/demandes/" + reference).status()).isEqualTo(404);
            awa.checkPage();
            assertThat(awa.open("/recus/" + reference).status()).isEqualTo(404);

            BirthCertificate.submit(anonymous, "Ailleurs", "ailleurs@exemple.fr");
            anonymous.follow("Suivre ma demande");
            String elsewhere = anonymous.page().url().replace("//brumeval.", "//saint-aubin.");
            assertThat(anonymous.open(elsewhere).status()).isEqualTo(404);
            assertThat(anonymous.text()).contains("Saint-Aubin").doesNotContain("Ailleurs");
        }
    }

    @Test
    void aFormWithoutItsTokenIsRefused(Portal portal) throws IOException {
        try (Visitor victim = portal.visitor("brumeval")) {
            BirthCertificate.start(victim);
            victim.page().evaluate("document.querySelector('main input[name=_csrf]').remove()");
            victim.press("Continuer");

            assertThat(victim.heading()).isEqualTo("Votre envoi n’a pas été enregistré");
            victim.checkPage();
            assertThat(log(portal)).contains("no valid form token");
        }
    }

    @Test
    void aFormThatAnotherSiteSendsIsRefused(Portal portal) throws IOException {
        try (Visitor victim = portal.visitor("brumeval")) {
            BirthCertificate.start(victim);
            String action = victim.page().url();
            String token = victim.page().locator("main input[name=_csrf]").getAttribute("value");
            String trap = "<form method=post action='%s'><input name=_csrf value='%s'><button>Gagner</button></form>"
                    .formatted(action, token);
            victim.page()
                    .route(
                            "http://mechant.example/",
                            route -> route.fulfill(new Route.FulfillOptions()
                                    .setContentType("text/html")
                                    .setBody(trap)));
            victim.open("http://mechant.example/");
            victim.press("Gagner");

            assertThat(victim.heading()).isEqualTo("Votre envoi n’a pas été enregistré");
            assertThat(log(portal)).contains("sent from another site");
        }
    }

    @Test
    void anUnknownHostGetsAPlainPage(Portal portal) {
        try (Visitor lost = portal.visitor("inconnue")) {
            assertThat(lost.open("/").status()).isEqualTo(404);
            assertThat(lost.heading()).isEqualTo("Cette adresse ne mène à aucune collectivité");
            lost.checkPage();
        }
    }

    @Test
    void aScriptInAnAnswerIsOnlyText(Portal portal) {
        try (Visitor lucie = People.lucie(portal);
                Visitor attacker = portal.visitor("brumeval");
                Visitor thomas = People.agent(portal, "instructeur")) {
            Canteen.start(lucie);
            lucie.type("Numéro et rue", SCRIPT);
            lucie.press("Continuer");
            assertThat(lucie.field("Numéro et rue").inputValue()).isEqualTo(SCRIPT);

            BirthCertificate.start(attacker);
            BirthCertificate.answerAct(attacker);
            BirthCertificate.answerYou(attacker, "Script", "script@exemple.fr");
            BirthCertificate.confirmPerson(attacker);
            attacker.type("Numéro et rue", SCRIPT);
            attacker.type("Code postal", "35990");
            attacker.type("Commune", "<img src=x onerror=alert(2)>");
            attacker.press("Continuer");
            assertThat(attacker.text()).contains(SCRIPT);
            attacker.press("Envoyer ma demande");
            String reference = attacker.reference();
            Pdf receipt = new Pdf(attacker.download("Télécharger l’accusé de réception"));
            assertThat(receipt.text()).contains(SCRIPT);
            portal.mailbox().expect("script@exemple.fr", reference);

            thomas.open("/agent/demande/" + reference);
            assertThat(thomas.text()).contains(SCRIPT, "<img src=x onerror=alert(2)>");
            thomas.press("Prendre en charge");
            thomas.page().locator("summary").first().click();
            thomas.page().locator("details[open] textarea").fill(SCRIPT);
            thomas.click(thomas.page().locator("details[open] button[type=submit]"));
            var mail = portal.mailbox().expect("script@exemple.fr", "Un message");
            assertThat(Mailbox.text(mail)).contains(SCRIPT);
            assertThat(Mailbox.html(mail)).doesNotContain(SCRIPT).contains("&lt;script");
            attacker.open(Mailbox.link(mail));
            assertThat(attacker.text()).contains(SCRIPT);
        }
    }

    private static String log(Portal portal) throws IOException {
        return Files.readString(portal.world().home().log("portal"));
    }
}
