package fr.parvis.collectivites.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.collectivites.internal.files.CollectiviteFolder;
import fr.parvis.database.internal.DatabaseProducer;
import fr.parvis.testkit.DatabaseExtension;
import fr.parvis.testkit.TestDatabase;
import fr.parvis.themes.Themes;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DatabaseExtension.class)
class CollectiviteRowsTest {

    @Test
    void writesEachCollectiviteAndItsGroupHoweverOftenItRuns(TestDatabase database) {
        Jdbi jdbi = DatabaseProducer.configured(Jdbi.create(database.portal()));
        CollectiviteRows rows = new CollectiviteRows(jdbi, Clock.systemUTC());
        var demo = CollectiviteFolder.read(Path.of("../../wildfly-config/launcher/src/main/demo"), new Themes());

        rows.write(demo.collectivites());
        rows.write(demo.collectivites());

        List<String> members = jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT id FROM portal.collectivite WHERE group_id = 'brumeval-metropole' ORDER BY id")
                .mapTo(String.class)
                .list());
        assertThat(members).containsExactly("brumeval", "les-essarts", "saint-aubin");
    }
}
