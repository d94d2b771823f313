package fr.parvis.e2e.resident;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.e2e.procedures.BirthCertificate;
import fr.parvis.e2e.procedures.TestFiles;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(RunningPortal.class)
class SendsFilesE2E {

    private static final String FIELD = "Un document qui prouve votre qualité";
    private static final int ELEVEN_MEGABYTES = 11 * 1024 * 1024;
    private static final int SEVENTY_MEGABYTES = 70 * 1024 * 1024;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aRefusedFileSaysWhyAndTheOtherAnswersStay(boolean script, Portal portal) {
        try (Visitor max = script ? portal.visitor("brumeval") : portal.visitorWithoutScript("brumeval")) {
            becomeAProfessional(max);

            send(max, TestFiles.program(folder, "photo.jpg"));
            assertThat(max.errors())
                    .containsExactly("Le fichier « photo.jpg » n’est pas accepté. Envoyez un fichier PDF, JPG, PNG.");
            if (script) {
                max.checkPage();
            }
            send(max, TestFiles.bytes(folder, "vide.pdf", new byte[0]));
            assertThat(max.errors()).containsExactly("Le fichier « vide.pdf » est vide. Choisissez-le de nouveau.");
            send(max, TestFiles.encryptedPdf(folder, "protege.pdf"));
            assertThat(max.errors())
                    .containsExactly(
                            "Le fichier « protege.pdf » est protégé par un mot de passe. Envoyez-le sans mot de passe.");
            send(max, TestFiles.bytes(folder, "lourd.pdf", new byte[ELEVEN_MEGABYTES]));
            assertThat(max.errors())
                    .containsExactly(
                            "Le fichier « lourd.pdf » est trop lourd : 10 Mo au plus. Prenez une photo plus petite, ou envoyez un PDF.");
            assertThat(max.field("Votre nom de naissance").inputValue()).isEqualTo("Maître");
            assertThat(max.field("Votre adresse de courriel").inputValue()).isEqualTo("max@exemple.fr");

            send(max, TestFiles.photo(folder, "carte.jpg"));
            assertThat(max.errors()).isEmpty();
            assertThat(max.heading()).isEqualTo("La personne concernée");
        }
    }

    @Test
    void aFileCanBeTakenAwayAgain(Portal portal) {
        try (Visitor max = portal.visitor("brumeval")) {
            becomeAProfessional(max);
            send(max, TestFiles.photo(folder, "carte.jpg"));
            assertThat(max.heading()).isEqualTo("La personne concernée");
            max.follow("Retour");
            max.checkPage();
            max.press("Supprimer carte.jpg");
            assertThat(max.text()).doesNotContain("carte.jpg");
            max.press("Continuer");
            assertThat(max.errors()).containsExactly("Ajoutez un fichier à « Justificatif ».");
        }
    }

    @Test
    void filesThatAreTooMuchForOneSendingAreRefusedInWordsAndTheAnswersStay(Portal portal) {
        try (Visitor max = portal.visitor("brumeval")) {
            becomeAProfessional(max);

            send(max, TestFiles.bytes(folder, "film.pdf", new byte[SEVENTY_MEGABYTES]));

            assertThat(max.heading()).isEqualTo("Votre envoi est trop lourd");
            max.checkPage();
            max.page().goBack();
            max.page().reload();
            assertThat(max.field("Votre adresse de courriel").inputValue()).isEqualTo("max@exemple.fr");
        }
    }

    private static void becomeAProfessional(Visitor max) {
        BirthCertificate.start(max);
        BirthCertificate.answerAct(max);
        max.choose("Un professionnel (notaire, avocat)");
        max.type("Votre nom de naissance", "Maître");
        max.type("Vos prénoms", "Max");
        max.type("Votre adresse de courriel", "max@exemple.fr");
        max.type("Écrivez-la une deuxième fois", "max@exemple.fr");
        max.press("Continuer");
    }

    private static void send(Visitor max, Path file) {
        max.attach(FIELD, file);
        max.press("Continuer");
    }
}
