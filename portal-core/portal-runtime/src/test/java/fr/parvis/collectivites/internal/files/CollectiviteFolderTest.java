package fr.parvis.collectivites.internal.files;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.spi.collectivite.Brand;
import fr.parvis.spi.collectivite.Collectivite;
import fr.parvis.themes.Themes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollectiviteFolderTest {

    private static final Path DEMO = Path.of("../../wildfly-config/launcher/src/main/demo");

    @TempDir
    private Path root;

    @BeforeEach
    void copyTheDemo() throws IOException {
        for (String id : new String[] {"brumeval-metropole", "brumeval"}) {
            Files.createDirectories(root.resolve(id));
            for (String file : new String[] {"collectivite.yaml", "logo.svg"}) {
                Files.copy(DEMO.resolve(id).resolve(file), root.resolve(id).resolve(file));
            }
        }
    }

    @Test
    void readsTheDemoWorld() {
        CollectiviteFolder demo = CollectiviteFolder.read(DEMO, new Themes());

        assertThat(demo.problems()).isEmpty();
        assertThat(demo.collectivites())
                .extracting(Collectivite::name)
                .containsExactly("Brumeval", "Brumeval Métropole", "Les Essarts-le-Vieux", "Saint-Aubin-sur-Loivre");
        assertThat(demo.collectivites().get(0).services().keySet())
                .startsWith("etat-civil", "espace-public", "education", "domaine-public", "police-municipale");
    }

    @Test
    void leavesOutOnlyTheCollectiviteWhoseFileIsWrong() throws IOException {
        edit("brumeval", "population: 140000", "population: beaucoup");

        CollectiviteFolder folder = CollectiviteFolder.read(root, new Themes());

        assertThat(folder.collectivites()).extracting(Collectivite::id).containsExactly("brumeval-metropole");
        assertThat(folder.problems())
                .containsExactly("Fichier brumeval/collectivite.yaml, champ « population » : doit être un nombre"
                        + " entier, sans espace.");
    }

    @Test
    void namesEveryWrongFieldOfAFile() throws IOException {
        edit("brumeval", "  phone: 02 61 91 10 00", "  phone: appelez-nous");
        edit("brumeval", "tagline:", "slogan:");
        edit("brumeval", "#0b5c4d", "red; background: url(https://evil.example)");
        edit("brumeval", "logo: logo.svg", "logo: ../brumeval-metropole/logo.svg");

        assertThat(CollectiviteFolder.read(root, new Themes()).problems())
                .hasSize(4)
                .anyMatch(problem -> problem.contains("« contact.phone »"))
                .anyMatch(problem -> problem.contains("« slogan » : n’est pas un champ connu"))
                .anyMatch(problem -> problem.contains("« brand.tokens.colour-brand »"))
                .anyMatch(problem -> problem.contains("« brand.logo » : doit être le nom"));
    }

    @Test
    void saysAtWhichLineAFileIsNotYaml() throws IOException {
        edit("brumeval", "population: 140000", "population: [140000");

        assertThat(CollectiviteFolder.read(root, new Themes()).problems())
                .singleElement()
                .asString()
                .startsWith("Fichier brumeval/collectivite.yaml, ligne ");
    }

    @Test
    void refusesAFieldGivenTwice() throws IOException {
        edit("brumeval", "population: 140000", "population: 1\npopulation: 2");

        assertThat(CollectiviteFolder.read(root, new Themes()).problems()).hasSize(1);
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        Files.writeString(root.resolve("brumeval/collectivite.yaml"), "");

        assertThat(CollectiviteFolder.read(root, new Themes()).problems()).isNotEmpty();
    }

    @Test
    void refusesAHostNameThatAnotherCollectiviteHas() throws IOException {
        edit("brumeval-metropole", "metropole.localhost]", "metropole.localhost, brumeval.localhost]");

        CollectiviteFolder folder = CollectiviteFolder.read(root, new Themes());

        assertThat(folder.collectivites()).extracting(Collectivite::id).containsExactly("brumeval");
        assertThat(folder.problems()).anyMatch(problem -> problem.contains("brumeval.localhost est déjà pris par"));
    }

    @Test
    void keepsACollectiviteWhoseGroupDoesNotExistAndSaysSo() throws IOException {
        edit("brumeval", "group: brumeval-metropole", "group: atlantide");

        CollectiviteFolder folder = CollectiviteFolder.read(root, new Themes());

        assertThat(folder.collectivites()).hasSize(2);
        assertThat(folder.problems()).singleElement().asString().contains("atlantide");
    }

    @Test
    void keepsTheColoursOfTheThemeWhenThoseOfTheFileCannotBeRead() throws IOException {
        edit("brumeval", "colour-brand: \"#0b5c4d\"", "colour-brand: \"#7fd8c4\"\n    radius: 0");

        CollectiviteFolder folder = CollectiviteFolder.read(root, new Themes());

        assertThat(brand(folder).tokens()).containsOnlyKeys("radius");
        assertThat(folder.problems())
                .contains(
                        "Fichier brumeval/collectivite.yaml, champ « brand.tokens » : colour-on-brand sur colour-brand"
                                + " n’a qu’un contraste de 1,67 pour 1, il en faut 4,5 ; la couleur la plus proche qui convient"
                                + " est colour-brand: \"#238472\" ; les couleurs du thème restent.");
    }

    @Test
    void saysWhatIsNotInTheThemeAndWhatIsNotAColour() throws IOException {
        edit("brumeval", "colour-brand: \"#0b5c4d\"", "colour-brand: green\n    colour-bran: \"#000000\"");
        edit("brumeval", "theme: default", "theme: atlantide");

        CollectiviteFolder folder = CollectiviteFolder.read(root, new Themes());

        assertThat(brand(folder)).satisfies(brand -> {
            assertThat(brand.tokens()).isEmpty();
            assertThat(brand.theme()).isEqualTo("default");
            assertThat(brand.dark()).isTrue();
        });
        assertThat(folder.problems())
                .hasSize(3)
                .anyMatch(problem -> problem.contains("« atlantide » n’est pas installé"))
                .anyMatch(problem -> problem.contains("« brand.tokens.colour-brand » : doit être une couleur"))
                .anyMatch(problem -> problem.contains("« brand.tokens.colour-bran » : n’est pas un nom du thème"));
    }

    @Test
    void keysTheOptionsOfModulesByModule() throws IOException {
        edit("brumeval-metropole", "population: 212000", "population: 212000\noptions:\n  hello:\n    greeting: Salut");

        assertThat(CollectiviteFolder.read(root, new Themes()).collectivites())
                .filteredOn(collectivite -> collectivite.id().equals("brumeval-metropole"))
                .singleElement()
                .satisfies(commune -> assertThat(commune.options()).containsOnlyKeys("hello.greeting"));
    }

    @Test
    void saysThatTheFolderIsMissing() {
        assertThat(CollectiviteFolder.read(root.resolve("nowhere"), new Themes())
                        .problems())
                .hasSize(1);
    }

    private static Brand brand(CollectiviteFolder folder) {
        return folder.collectivites().stream()
                .filter(collectivite -> collectivite.id().equals("brumeval"))
                .findFirst()
                .orElseThrow()
                .brand();
    }

    private void edit(String id, String text, String replacement) throws IOException {
        Path file = root.resolve(id).resolve("collectivite.yaml");
        String content = Files.readString(file);
        assertThat(content).contains(text);
        Files.writeString(file, content.replace(text, replacement));
    }
}
