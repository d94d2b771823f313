package fr.parvis.e2e.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.e2e.support.People;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.class)
class SurvivesABadProcedureE2E {

    private static final String SPOILT = """
            id: abimee
            title: Une démarche abîmée
            summary: Elle ne peut pas être publiée.
            service: etat-civil
            theme: Papiers et citoyenneté
            audience: anyone
            minutes: beaucoup
            retention:
              keep: P1Y
              from: closing
            pages:
              - id: page
                title: Une page
                questions:
                  - id: nom
                    type: short-text
                    label: Votre nom
            """;

    @Test
    void thePortalStartsWithoutItAndTheAdministratorReadsFileLineAndField(Portal portal) throws IOException {
        Path file = portal.world().home().configuration().resolve("brumeval/forms/abimee.yaml");
        Files.writeString(file, SPOILT);
        try {
            portal.world().portal().stop();
            portal.world().portal().start();
        } finally {
            Files.delete(file);
        }
        try (Visitor resident = portal.visitor("brumeval");
                Visitor sophie = People.agent(portal, "admin")) {
            assertThat(resident.open("/demarches/abimee").status()).isEqualTo(404);
            assertThat(resident.open("/demarches/copie-acte-etat-civil").status())
                    .isEqualTo(200);

            sophie.open("/agent/administration");
            assertThat(sophie.text()).contains("abimee.yaml", "minutes").containsPattern("abimee\\.yaml\\D+7\\b");
            sophie.checkPage();
        }
    }
}
