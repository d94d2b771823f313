package fr.parvis.modules.appointments.ants;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.appointments.ants.coordination.Coordination;
import fr.parvis.modules.appointments.ants.hub.MeetingPoints;
import fr.parvis.spi.module.Finding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AntsSettingsTest {

    private final AntsWorld world = new AntsWorld();
    private final AntsCheckup checkup = new AntsCheckup(
            world.settings, new MeetingPoints(world.booking.brumeval.jdbi, world.collectivites), new Coordination());

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aFileOfACollectiviteReachesNoOtherSecretOfTheInstallation() {
        world.environment.put("PARVIS_SECRET", "the secret of the portal");
        world.options.put("appointments.ants-coordination-token-variable", "PARVIS_SECRET");

        assertThat(world.settings.coordination()).isEmpty();
        assertThat(checkup.findings()).extracting(Finding::message).anyMatch(said -> said.contains("PARVIS_SECRET"));
    }

    @Test
    void aTokenIsNotWrittenToALog() {
        assertThat(world.settings.coordination().orElseThrow().toString()).doesNotContain("jeton");
    }

    @Test
    void theCheckupSaysWhatIsMissingAndNothingElse() {
        assertThat(checkup.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("« Mairie » n’a ni latitude"));

        world.pull("failures", "failure=html");
        world.environment.remove("PARVIS_ANTS_HUB");
        assertThat(checkup.findings())
                .extracting(Finding::message)
                .satisfiesExactly(
                        said -> assertThat(said).contains("PARVIS_ANTS_HUB"),
                        said -> assertThat(said).contains("ne répond pas comme prévu (the answer is not JSON)"));
        world.options.clear();
        assertThat(checkup.findings()).isEmpty();
    }
}
