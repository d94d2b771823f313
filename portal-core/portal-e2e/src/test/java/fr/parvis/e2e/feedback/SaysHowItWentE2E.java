package fr.parvis.e2e.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.e2e.procedures.BirthCertificate;
import fr.parvis.e2e.procedures.StreetProblem;
import fr.parvis.e2e.support.Mailbox;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.class)
class SaysHowItWentE2E {

    private static final Pattern QUESTION = Pattern.compile("https?://\\S+/modules/feedback/avis/\\S+");

    @Test
    void afterARequestEachAnswerIsKeptAndTheLinkServesOnce(Portal portal) {
        Kept kept = new Kept(portal);
        try (Visitor visitor = portal.visitor("brumeval")) {
            StreetProblem.submitDanger(visitor);
            visitor.checkPage();
            visitor.follow("Donner mon avis");
            String link = visitor.page().url();
            assertThat(visitor.heading()).isEqualTo("Donner mon avis");
            visitor.checkPage();

            visitor.press("Envoyer mon avis");
            assertThat(visitor.errors()).containsExactly("Dites comment ça s’est passé.");
            visitor.checkPage();
            visitor.choose("Pas bien");
            visitor.press("Envoyer mon avis");
            assertThat(visitor.heading()).isEqualTo("Clarté");
            visitor.checkPage();
            visitor.choose("2");
            visitor.press("Continuer");
            visitor.checkPage();
            visitor.choose("Par téléphone avec l’administration");
            visitor.choose("Une association");
            visitor.press("Continuer");
            assertThat(visitor.heading()).isEqualTo("L’aide de l’administration");
            visitor.checkPage();
            visitor.choose("Non");
            visitor.press("Continuer");
            visitor.checkPage();
            visitor.type("Souhaitez-vous nous en dire plus ?", "Le lampadaire clignote, rappelez le 06 12 34 56 78.");
            visitor.type("Votre adresse électronique", "pas une adresse");
            visitor.press("Terminer");
            assertThat(visitor.errors()).hasSize(1);
            visitor.checkPage();
            visitor.type("Votre adresse électronique", "");
            visitor.press("Terminer");
            assertThat(visitor.heading()).isEqualTo("Merci beaucoup !");
            visitor.checkPage();

            assertThat(kept.answerWith("Le lampadaire clignote, rappelez"))
                    .containsEntry("moment", "REQUEST")
                    .containsEntry("satisfaction", "BAD")
                    .containsEntry("finished", true)
                    .containsEntry("masks", 1)
                    .hasEntrySatisfying(
                            "body", body -> assertThat((String) body).doesNotContain("34 56"));
            visitor.open(link);
            assertThat(visitor.heading()).isEqualTo("Votre avis est déjà enregistré");
            visitor.checkPage();
            String guessed = link.replaceFirst("/\\d+/[^/]*$", "/1/" + "A".repeat(64));
            assertThat(visitor.open(guessed).status()).isEqualTo(404);
        }
    }

    @Test
    void theMailOfARequestAsksToo(Portal portal) {
        try (Visitor visitor = portal.visitor("brumeval")) {
            BirthCertificate.submit(visitor, "Demandeuse", "demandeuse@exemple.fr");

            String mail = Mailbox.text(portal.mailbox().expect("demandeuse@exemple.fr", ""));
            Matcher link = QUESTION.matcher(mail);
            assertThat(link.find()).as(mail).isTrue();
            visitor.open(link.group());
            assertThat(visitor.heading()).isEqualTo("Donner mon avis");
        }
    }

    @Test
    void withoutAScriptFifteenThousandCharactersOfEveryKindGoThrough(Portal portal) {
        Kept kept = new Kept(portal);
        String long_ = "Écran illisible 🙁 شكرا \u202Eabc " + "😀é".repeat(7_600);
        try (Visitor visitor = portal.visitorWithoutScript("brumeval")) {
            visitor.open("/modules/feedback/votre-avis");
            visitor.page().locator("main ul a[href*='/avis/']").first().click();
            visitor.choose("Moyen");
            visitor.press("Envoyer mon avis");
            visitor.press("Continuer");
            visitor.choose("Je n’ai pas eu besoin d’aide");
            visitor.press("Continuer");
            visitor.page().locator("#texte").fill(long_);
            visitor.press("Terminer");
            assertThat(visitor.heading()).isEqualTo("Merci beaucoup !");
        }
        assertThat((String) kept.answerWith("Écran illisible").get("body"))
                .startsWith("Écran illisible 🙁 شكرا abc 😀é")
                .satisfies(body ->
                        assertThat(body.codePointCount(0, body.length())).isEqualTo(15_000));
    }

    @Test
    void onStoppingHalfWayOneCanSayWhy(Portal portal) {
        Kept kept = new Kept(portal);
        try (Visitor visitor = portal.visitor("brumeval")) {
            BirthCertificate.start(visitor);
            visitor.press("Arrêter et reprendre plus tard");
            visitor.checkPage();
            visitor.follow("Dire pourquoi je m’arrête");
            visitor.checkPage();
            visitor.press("Envoyer mon avis");
            assertThat(visitor.errors()).containsExactly("Choisissez une raison.");
            visitor.choose("Il me manque un document");
            visitor.press("Envoyer mon avis");
            visitor.checkPage();
            visitor.type(
                    "Qu’est-ce qui vous aurait permis de continuer ?", "Je n’ai pas retrouvé le livret de famille");
            visitor.press("Terminer");

            assertThat(kept.answerWith("livret de famille"))
                    .containsEntry("moment", "GIVEN_UP")
                    .containsEntry("reason", "DOCUMENT_MISSING")
                    .hasEntrySatisfying("form_page", page -> assertThat(page).isNotNull())
                    .hasEntrySatisfying(
                            "revision", revision -> assertThat(revision).isNotNull());
        }
    }

    @Test
    void atTheFootOfEveryPage(Portal portal) {
        Kept kept = new Kept(portal);
        try (Visitor visitor = portal.visitor("brumeval")) {
            visitor.open("/demarches/copie-acte-etat-civil");
            visitor.follow("Non, pas vraiment");
            visitor.checkPage();
            assertThat(visitor.text()).contains("/demarches/copie-acte-etat-civil");
            visitor.type("Qu’est-ce qui manque à cette page ?", "Le prix de la copie intégrale");
            visitor.press("Envoyer mon avis");
            assertThat(visitor.heading()).isEqualTo("Merci beaucoup !");

            assertThat(kept.answerWith("Le prix de la copie"))
                    .containsEntry("moment", "PAGE")
                    .containsEntry("helpful", false)
                    .containsEntry("page_path", "/demarches/copie-acte-etat-civil");
            visitor.open("/aide");
            visitor.follow("Oui, elle m’a aidé");
            visitor.checkPage();
            assertThat(visitor.open("/modules/feedback/cette-page?de=/une-page-inventee")
                            .status())
                    .isEqualTo(404);
        }
    }
}
