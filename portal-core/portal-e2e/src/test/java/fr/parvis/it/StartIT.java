package fr.parvis.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.parvis.it.sample.Heard;
import fr.parvis.it.sample.SampleJob;
import fr.parvis.it.support.Deployments;
import fr.parvis.modules.Modules;
import fr.parvis.modules.ModulesCheckup;
import fr.parvis.spi.collectivite.Collectivite;
import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.spi.module.Finding;
import fr.parvis.spi.module.ServiceModule;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The portal starts in order, with every module, for every collectivité. */
@ArquillianTest
class StartIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    private Modules modules;

    @Inject
    private ModulesCheckup checkup;

    @Inject
    private Collectivites collectivites;

    @Inject
    private Heard heard;

    @Inject
    private SampleJob job;

    @Inject
    private Rows rows;

    @Deployment
    static WebArchive portal() {
        return Deployments.portalWithSample(StartIT.class);
    }

    @Test
    void everyModuleRuns() {
        assertThat(modules.installed())
                .extracting(ServiceModule::id)
                .containsExactly("appointments", "feedback", "forms", "sample");
        assertThat(modules.refused()).isEmpty();
    }

    @Test
    void modulesStartAfterTheDatabaseAndBeforeBackgroundWork() {
        assertThat(heard.starts())
                .startsWith("database")
                .endsWith("modules [appointments, feedback, forms, sample]", "background work")
                .containsExactlyInAnyOrder(
                        "database",
                        "appointments",
                        "feedback",
                        "forms",
                        "sample",
                        "modules [appointments, feedback, forms, sample]",
                        "background work");
    }

    @Test
    void aJobRunsAgainAndAgainForEachCollectivite() {
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(job.worked()).startsWith("brumeval", "saint-aubin", "brumeval", "saint-aubin"));
    }

    @Test
    void proceduresArePublishedInEachCollectivite() throws Exception {
        for (Collectivite collectivite : collectivites.all()) {
            assertThat(collectivites.callAs(collectivite, rows::procedures))
                    .as(collectivite.id())
                    .hasSize(1);
        }
    }

    @Test
    void aFaultyFileIsLeftOutAndTheAdministratorIsToldWhereTheFaultIs() throws Exception {
        assertThat(rows.procedures()).containsExactly("Demander un acte");
        assertThat(findings("brumeval"))
                .singleElement()
                .asString()
                .startsWith("bancale.yaml (ligne 14, colonne 9) pages.page.questions.nom.type : « short-txt »");
        assertThat(findings("saint-aubin")).isEmpty();
    }

    private List<String> findings(String id) throws Exception {
        Collectivite collectivite = collectivites.find(id).orElseThrow();
        return collectivites.callAs(collectivite, checkup::findings).stream()
                .map(Finding::message)
                .toList();
    }
}
