package fr.parvis.modules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.spi.module.ModuleOption;
import fr.parvis.spi.module.ModuleOption.Type;
import fr.parvis.spi.module.ServiceModule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionValuesTest {

    private final OptionValues values = new OptionValues(List.of(new ServiceModule() {
        @Override
        public String id() {
            return "shelters";
        }

        @Override
        public int spiVersion() {
            return 1;
        }

        @Override
        public List<ModuleOption> options() {
            return List.of(
                    new ModuleOption("days", Type.INTEGER, "30", "days"),
                    new ModuleOption("open", Type.BOOLEAN, "true", "open"),
                    new ModuleOption("map", Type.URL, "https://plan.example", "map"));
        }
    }));

    @Test
    void acceptsValuesOfTheRightType() {
        assertThat(values.problems(
                        Map.of("shelters.days", "15", "shelters.open", "false", "shelters.map", "https://x.example/a")))
                .isEmpty();
    }

    @Test
    void namesEachWrongValueAndEachUnknownOption() {
        assertThat(values.problems(Map.of(
                        "shelters.days",
                        "soon",
                        "shelters.open",
                        "oui",
                        "shelters.map",
                        "plan",
                        "shelters.colour",
                        "x")))
                .hasSize(4)
                .anyMatch(problem -> problem.contains("options.shelters.colour"));
    }
}
