package fr.parvis.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import fr.parvis.spi.module.MenuEntry;
import fr.parvis.spi.module.ModuleOption;
import fr.parvis.spi.module.Permission;
import fr.parvis.spi.module.ServiceModule;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * What the portal asks of any module, as tests. A module proves itself with a class of a few lines:
 *
 * <p>{@snippet :
 * class HelloContractTest extends ModuleContract {
 *     @Override
 *     protected ServiceModule module() {
 *         return new HelloModule();
 *     }
 * }
 * }
 *
 * <p>The portal checks most of this again when it starts, and refuses a module that fails. Here it is found earlier.
 */
public abstract class ModuleContract {

    private final ModuleFiles files = ModuleFiles.of(module());

    /** The module's descriptor. */
    protected abstract ServiceModule module();

    /**
     * Writes a row or more into every table of the module, for {@link TestDatabase#BRUMEVAL}; another commune must then
     * see none of them. A module without tables leaves this out.
     *
     * @param brumeval a database where the module's scripts have run, used as the portal at work for the commune
     */
    protected void fillTables(DataSource brumeval) throws Exception {}

    @Test
    void hasAnIdThatCanNameAFolderAnAddressAndASchema() {
        assertThat(module().id()).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*").hasSizeLessThanOrEqualTo(40);
    }

    @Test
    void isMadeForThisPortal() {
        assertThat(module().spiVersion()).isEqualTo(ServiceModule.SPI_VERSION);
    }

    @Test
    void saysEverythingInFrenchAndInEnglish() {
        Bundles bundles = files.bundles();

        assertThat(bundles.problems()).isEmpty();
        assertThat(bundles.keys()).containsAll(textKeys());
    }

    @Test
    void saysItInShortSentencesWithoutJargon() {
        assertThat(files.bundles().hardToRead()).isEmpty();
    }

    @Test
    void bringsThePagesThatItNamesAndNoneOfAnotherModule() {
        String id = module().id();
        Stream<String> named = Stream.of(
                        module().pages().stream().map(page -> "/modules/" + id + "/" + page),
                        module().agentPages().stream().map(page -> "/agent/modules/" + id + "/" + page),
                        module().menu().stream().map(entry -> entry.path(id)))
                .flatMap(paths -> paths);

        assertThat(named).allSatisfy(path -> assertThat(files.page(path)).exists());
        assertThat(files.folders("META-INF/resources/modules")).isSubsetOf(id);
        assertThat(files.folders("META-INF/resources/agent/modules")).isSubsetOf(id);
    }

    @Test
    void writesNoTextIntoItsPages() {
        assertThat(files.pages())
                .allSatisfy(page -> assertThat(LiteralText.in(page)).isEmpty());
    }

    @Test
    void migratesItsOwnSchemaOnly() {
        assertThat(files.folders("db/migration")).isSubsetOf(module().id());
    }

    @Test
    void hidesTheRowsOfACommuneFromAnother() throws Exception {
        if (files.folders("db/migration").isEmpty()) {
            return;
        }
        TestDatabase database = TestDatabase.withCore();
        database.migrate(module().id());
        TenantTables tables = TenantTables.of(database, module().id().replace('-', '_'));
        assertThat(tables.problems()).isEmpty();

        fillTables(database.portal(TestDatabase.BRUMEVAL));
        assertThat(tables.emptyFor(TestDatabase.BRUMEVAL))
                .as("tables that fillTables leaves empty")
                .isEmpty();
        assertThat(tables.emptyFor(TestDatabase.SAINT_AUBIN))
                .as("tables that hide their rows")
                .containsExactlyInAnyOrderElementsOf(tables.names());
    }

    @Test
    void usesThePortalThroughTheSpiOnly() {
        ArchitectureRules.usesOnlyTheSpi(module().getClass().getPackageName())
                .check(new ClassFileImporter().importPath(files.root()));
    }

    private Set<String> textKeys() {
        return Stream.of(
                        module().menu().stream().map(MenuEntry::textKey),
                        module().permissions().stream().map(Permission::textKey),
                        module().options().stream().map(ModuleOption::textKey))
                .flatMap(keys -> keys)
                .collect(Collectors.toSet());
    }

    /** The folder of the module's compiled classes and resources. */
    protected final Path root() {
        return files.root();
    }
}
