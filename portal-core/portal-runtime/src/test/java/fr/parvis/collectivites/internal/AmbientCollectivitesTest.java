package fr.parvis.collectivites.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.themes.Themes;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AmbientCollectivitesTest {

    private final AmbientCollectivites collectivites =
            new AmbientCollectivites(Path.of("../../wildfly-config/launcher/src/main/demo"), new Themes());

    @Test
    void choosesTheCollectiviteByHostName() {
        collectivites.enter("SAINT-AUBIN.localhost.");

        assertThat(collectivites.current().id()).isEqualTo("saint-aubin");
    }

    @Test
    void hasNoCollectiviteForAnUnknownHostNameEvenOnAThreadThatServedAnother() {
        collectivites.enter("brumeval.localhost");
        collectivites.enter("attacker.example");

        assertThatThrownBy(collectivites::current).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void worksForAnotherCollectiviteAndComesBack() throws Exception {
        collectivites.enter("brumeval.localhost");

        String inside = collectivites.callAs(
                collectivites.find("les-essarts").orElseThrow(),
                () -> collectivites.current().id());

        assertThat(inside).isEqualTo("les-essarts");
        assertThat(collectivites.current().id()).isEqualTo("brumeval");
    }

    @Test
    void comesBackAfterAFailure() {
        assertThatThrownBy(() -> collectivites.callAs(collectivites.all().get(0), () -> {
                    throw new IllegalArgumentException("job failed");
                }))
                .hasMessage("job failed");
        assertThat(collectivites.ambient()).isEmpty();
    }
}
