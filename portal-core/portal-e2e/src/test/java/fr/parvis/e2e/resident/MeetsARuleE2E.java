package fr.parvis.e2e.resident;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.e2e.procedures.BirthCertificate;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(RunningPortal.class)
class MeetsARuleE2E {

    private static final String REFUSAL = "Cette forme est réservée à la personne concernée";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aForbiddenFormIsExplainedAndAnotherOneOffered(boolean script, Portal portal) {
        try (Visitor ana = script ? portal.visitor("brumeval") : portal.visitorWithoutScript("brumeval")) {
            BirthCertificate.start(ana);
            ana.choose("Acte de naissance");
            ana.choose("Copie intégrale");
            ana.typeDate("À quelle date l’événement a-t-il eu lieu ?", 3, 5, 1990);
            ana.press("Continuer");
            ana.choose("Une autre personne");
            ana.type("Votre nom de naissance", "Ruiz");
            ana.type("Vos prénoms", "Ana");
            ana.type("Votre adresse de courriel", "ana@exemple.fr");
            ana.type("Écrivez-la une deuxième fois", "ana@exemple.fr");
            ana.press("Continuer");
            assertThat(ana.errors()).hasSize(1).first().asString().startsWith(REFUSAL);
            if (script) {
                ana.checkPage();
            }

            ana.press("Demander un extrait sans filiation");
            assertThat(ana.errors()).isEmpty();
            assertThat(ana.field("Votre nom de naissance").inputValue()).isEqualTo("Ruiz");
            ana.press("Continuer");

            assertThat(ana.heading()).isEqualTo("La personne concernée");
            assertThat(ana.page().getByText("Son père").count()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anAnswerBringsUpAnotherQuestionOnTheSamePage(boolean script, Portal portal) {
        try (Visitor ana = script ? portal.visitor("brumeval") : portal.visitorWithoutScript("brumeval")) {
            BirthCertificate.start(ana);
            ana.choose("Acte de naissance");
            ana.choose("Extrait sans filiation");
            ana.choose("Je ne connais pas la date exacte");
            assertThat(ana.page().getByLabel("En quelle année, à peu près ?").count())
                    .isZero();
            ana.press("Continuer");

            assertThat(ana.heading()).isEqualTo("L’acte");
            assertThat(ana.errors()).isEmpty();
            assertThat(ana.text()).contains("Votre réponse ajoute une question");
            if (script) {
                ana.checkPage();
            }
            ana.type("En quelle année, à peu près ?", "1869");
            ana.press("Continuer");
            assertThat(ana.errors())
                    .containsExactly("« Année de l’événement » : le plus petit nombre possible est 1870.");
            ana.type("En quelle année, à peu près ?", "1980");
            ana.press("Continuer");
            assertThat(ana.heading()).isEqualTo("Vous");
        }
    }

    @Test
    void aWarningIsReadOnceAndLetsOneGoOn(Portal portal) {
        try (Visitor ana = portal.visitor("brumeval")) {
            BirthCertificate.start(ana);
            BirthCertificate.answerAct(ana);
            BirthCertificate.answerYou(ana, "Ruiz", "ana.dates@exemple.fr");
            ana.typeDate("Date de naissance de la personne", 1, 3, 1980);
            ana.press("Continuer");
            assertThat(ana.text()).contains("À vérifier", "Vérifiez les deux dates.");
            assertThat(ana.errors()).isEmpty();
            ana.checkPage();
            ana.press("Continuer");
            assertThat(ana.heading()).isEqualTo("L’envoi");
        }
    }
}
