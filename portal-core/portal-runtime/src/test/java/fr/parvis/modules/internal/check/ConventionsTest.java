package fr.parvis.modules.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.database.JarContents;
import fr.parvis.modules.internal.check.bilingual.Anchor;
import fr.parvis.spi.module.MenuEntry;
import fr.parvis.spi.module.ServiceModule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConventionsTest {

    private static final Class<?> UNTRANSLATED = fr.parvis.modules.internal.check.untranslated.Anchor.class;

    private final Conventions conventions = new Conventions();

    @Test
    void acceptsAModuleThatKeepsThem() {
        assertThat(problem(module("bike-shelters", 1, List.of("start")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Bike", "bike_shelters", "bike--shelters", "-bike", "2bikes", "portal", "pg-catalog", "", "vélos"
            })
    void refusesAnIdThatCannotNameASchema(String id) {
        assertThat(problem(module(id, 1, List.of()))).isPresent();
    }

    @Test
    void refusesAModuleMadeForAnotherPortal() {
        assertThat(problem(module("bike-shelters", 2, List.of())))
                .contains(
                        "Il est fait pour la version 2 de l’interface des modules, et ce portail offre la version 1.");
    }

    @Test
    void refusesBothModulesOfOneId() {
        Candidate one = candidate(Anchor.class, module("bike-shelters", 1, List.of()));
        Candidate other = candidate(Anchor.class, module("bike-shelters", 1, List.of()));

        assertThat(conventions.problem(one, List.of(one, other)).orElseThrow()).contains("retirez l’un des deux");
        assertThat(conventions.problem(other, List.of(one, other))).isPresent();
    }

    @Test
    void refusesAModuleWithoutAPageThatItNames() {
        assertThat(problem(module("bike-shelters", 1, List.of("start", "map"))).orElseThrow())
                .isEqualTo("La page META-INF/resources/modules/bike-shelters/map.xhtml manque.");
    }

    @Test
    void refusesAPageOfAnotherModule() {
        assertThat(problem(module("bike-shelters", 1, List.of()), "META-INF/resources/modules/forms/start.xhtml")
                        .orElseThrow())
                .contains("forms/start.xhtml");
    }

    @Test
    void refusesAnAgentsPageOfAnotherModule() {
        assertThat(problem(module("bike-shelters", 1, List.of()), "META-INF/resources/agent/modules/forms/day.xhtml")
                        .orElseThrow())
                .contains("forms/day.xhtml");
    }

    @Test
    void refusesAModuleWithoutThePageOfItsAgentsMenu() {
        ServiceModule module = withMenu(new MenuEntry(MenuEntry.Space.AGENT, "title", "day"));

        assertThat(problem(module).orElseThrow())
                .isEqualTo("La page META-INF/resources/agent/modules/bike-shelters/day.xhtml manque.");
    }

    @Test
    void refusesAMigrationOfAnotherSchema() {
        assertThat(problem(module("bike-shelters", 1, List.of()), "db/migration/portal/V99__open_everything.sql")
                        .orElseThrow())
                .contains("V99__open_everything.sql");
    }

    @Test
    void refusesAMigrationThatWouldNotRun() {
        assertThat(problem(module("bike-shelters", 1, List.of()), "db/migration/bike-shelters/create-tables.sql"))
                .isPresent();
    }

    @Test
    void refusesATextThatIsMissingInALanguage() {
        Candidate candidate = candidate(UNTRANSLATED, module("bike-shelters", 1, List.of()));

        assertThat(conventions.problem(candidate, List.of(candidate)).orElseThrow())
                .startsWith("Le texte « help » manque dans ")
                .endsWith("Texts_en.properties.");
    }

    @Test
    void refusesAMenuEntryWithoutItsText() {
        ServiceModule module = withMenu(new MenuEntry(MenuEntry.Space.RESIDENT, "menu.start", "start"));

        assertThat(problem(module).orElseThrow()).startsWith("Le texte « menu.start » manque");
    }

    @Test
    void refusesADescriptorThatFails() {
        ServiceModule module = new ServiceModule() {
            @Override
            public String id() {
                return "bike-shelters";
            }

            @Override
            public int spiVersion() {
                throw new IllegalStateException("no configuration");
            }
        };

        assertThat(problem(module).orElseThrow()).contains("no configuration");
    }

    private Optional<String> problem(ServiceModule module, String... moreFiles) {
        Candidate candidate = candidate(Anchor.class, module, moreFiles);
        return conventions.problem(candidate, List.of(candidate));
    }

    private static Candidate candidate(Class<?> anchor, ServiceModule module, String... moreFiles) {
        String texts = anchor.getPackageName().replace('.', '/') + "/Texts_";
        List<String> files = new ArrayList<>(List.of(
                texts + "fr.properties",
                texts + "en.properties",
                "META-INF/resources/modules/bike-shelters/start.xhtml",
                "db/migration/bike-shelters/V1__create_shelters.sql"));
        files.addAll(Arrays.asList(moreFiles));
        return new Candidate(module, anchor, new JarContents(anchor, files));
    }

    private static ServiceModule withMenu(MenuEntry entry) {
        return new ServiceModule() {
            @Override
            public String id() {
                return "bike-shelters";
            }

            @Override
            public int spiVersion() {
                return 1;
            }

            @Override
            public List<MenuEntry> menu() {
                return List.of(entry);
            }
        };
    }

    private static ServiceModule module(String id, int version, List<String> pages) {
        return new ServiceModule() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public int spiVersion() {
                return version;
            }

            @Override
            public List<String> pages() {
                return pages;
            }
        };
    }
}
