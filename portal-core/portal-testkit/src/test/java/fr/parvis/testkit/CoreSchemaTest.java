package fr.parvis.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DatabaseExtension.class)
class CoreSchemaTest {

    @Test
    void givesAForcedPolicyToEveryTableButTheTwoThatHoldNothingOfACollectivite(TestDatabase database) {
        assertThat(TenantTables.of(database, "portal").problems().keySet())
                .containsExactlyInAnyOrder("collectivite", "scheduled_tasks");
    }
}
