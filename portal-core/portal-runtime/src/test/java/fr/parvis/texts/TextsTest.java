package fr.parvis.texts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.testkit.SettableClock;
import fr.parvis.world.ProductTexts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextsTest {

    private static final Locale BRETON = Locale.forLanguageTag("br");

    @TempDir
    private Path folder;

    private final SettableClock clock = new SettableClock();
    private Texts texts;
    private Languages languages;

    @BeforeEach
    void build() {
        AddedTexts added = ProductTexts.added(folder, clock);
        texts = new Texts(null, added);
        languages = new Languages(texts, added);
    }

    @Test
    void easyFrenchUsesSimplerWordsAndFrenchForTheRest() {
        Locale easy = languages.find("falc").orElseThrow().locale();

        assertThat(texts.portal(easy).get("help.title")).isEqualTo("Besoin d’aide ?");
        assertThat(texts.portal(easy).get("agent.admin.title")).isEqualTo("Administration");
    }

    @Test
    void easyFrenchReplacesTextsThatExistAndKeepsTheirVariables() {
        ResourceBundle.Control alone =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        ResourceBundle easy = ResourceBundle.getBundle("fr.parvis.Texts", new Locale("fr", "", "FALC"), alone);
        Map<String, String> french = texts.portal(Locale.FRENCH);
        Map<String, String> replaced = easy.keySet().stream()
                .filter(key -> !easy.getString(key).equals(french.getOrDefault(key, "")))
                .collect(java.util.stream.Collectors.toMap(key -> key, easy::getString));

        assertThat(replaced).hasSizeGreaterThan(50);
        assertThat(Translation.of(french, replaced).problems()).isEmpty();
    }

    @Test
    void anAddedLanguageIsOfferedAndWhatItLacksIsFrench() throws IOException {
        write("br/portal.properties", "language.name=Brezhoneg\nhelp.title=Sikour\n");

        assertThat(languages.offered()).extracting(PageLanguage::code).containsExactly("fr", "falc", "en", "br");
        assertThat(languages.find("br").orElseThrow().name()).isEqualTo("Brezhoneg");
        assertThat(texts.portal(BRETON).get("help.title")).isEqualTo("Sikour");
        assertThat(texts.portal(BRETON).get("contact.title"))
                .isEqualTo(texts.portal(Locale.FRENCH).get("contact.title"));
        assertThat(texts.problems()).isEmpty();
    }

    @Test
    void aTextOfTheProductCanBeReplacedWithoutARestart() throws IOException {
        assertThat(texts.portal(Locale.FRENCH).get("help.title")).isEqualTo("Aide");

        write("fr/portal.properties", "help.title=Un coup de main ?\n");
        clock.move(Duration.ofSeconds(11));

        assertThat(texts.portal(Locale.FRENCH).get("help.title")).isEqualTo("Un coup de main ?");
    }

    @Test
    void aTextWithoutItsVariableIsLeftOutAndTold() throws IOException {
        write(
                "br/portal.properties",
                "notice.number=Niverenn\nnotice.about={1} c'h\nno.such.key=x\nhelp.title=  \ncontact.title=Skrivañ\n");

        assertThat(texts.portal(BRETON).get("notice.number")).isEqualTo("Numéro de la demande : {0}");
        assertThat(texts.portal(BRETON).get("contact.title")).isEqualTo("Skrivañ");
        assertThat(texts.problems())
                .containsExactly(
                        "Fichier textes/br/portal.properties. Texte « help.title » : il est vide.",
                        "Fichier textes/br/portal.properties. Texte « no.such.key » : le portail n’a pas de texte de ce nom.",
                        "Fichier textes/br/portal.properties. Texte « notice.about » : écrivez l’apostrophe ’ à la place de '.",
                        "Fichier textes/br/portal.properties. Texte « notice.number » : il doit contenir {0}, comme le texte français.");
    }

    @Test
    void aFileThatCannotBeReadIsToldAndTheOthersAreUsed() throws IOException {
        write("br/portal.properties", "help.title=Sikour\n");
        Files.createDirectories(folder.resolve("textes/oc"));
        Files.write(
                folder.resolve("textes/oc/portal.properties"),
                "help.title=Ajudà".getBytes(StandardCharsets.ISO_8859_1));
        write("Breton !/portal.properties", "help.title=x\n");

        assertThat(texts.problems())
                .containsExactlyInAnyOrder(
                        "Le fichier textes/oc/portal.properties ne peut pas être lu : enregistrez-le en UTF-8, une ligne « clé=texte » par texte.",
                        "Dossier textes/Breton ! : ce n’est pas un code de langue, comme « br » ou « pt-BR ».");
        assertThat(texts.portal(BRETON).get("help.title")).isEqualTo("Sikour");
    }

    @Test
    void arabicIsReadFromTheRight() throws IOException {
        write("ar/portal.properties", "language.name=العربية\n");

        assertThat(languages.find("ar").orElseThrow().direction()).isEqualTo("rtl");
        assertThat(languages.find("fr").orElseThrow().direction()).isEqualTo("ltr");
    }

    @Test
    void anUnknownLanguageIsNotOffered() {
        assertThat(languages.find("xx")).isEmpty();
        assertThat(languages.find("../etc")).isEmpty();
    }

    private void write(String path, String lines) throws IOException {
        Path file = folder.resolve("textes").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, lines);
    }
}
