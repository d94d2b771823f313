package fr.parvis.modules.forms.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.parvis.modules.forms.source.Problem.Position;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class SourceReaderTest {

    private final SourceReader reader = new SourceReader();

    @Test
    void yamlAndJsonGiveTheSameTree() throws InvalidProcedure {
        SourceTree yaml = read("id: essai\nminutes: 5\nprice: 1.50\nsensitive: true\nneeded: [un, deux]\n");
        SourceTree json = read("""
                {"id": "essai", "minutes": 5, "price": 1.50, "sensitive": true, "needed": ["un", "deux"]}""");

        assertThat(yaml.root()).isEqualTo(json.root());
    }

    @Test
    void wordsThatOldYamlTookForBooleansOrDatesStayTexts() throws InvalidProcedure {
        SourceTree tree = read("a: no\non: yes\nday: 2026-09-01\npostcode: 035990\n");

        assertThat(tree.root().toString())
                .isEqualTo("{\"a\":\"no\",\"on\":\"yes\",\"day\":\"2026-09-01\",\"postcode\":\"035990\"}");
    }

    @Test
    void aPropertyWrittenTwiceIsNamedWhereItComesAgain() {
        Problem problem = refusal("pages:\n  - title: Un\n    title: Deux\n");

        assertThat(problem.code()).isEqualTo("twice");
        assertThat(problem.position()).isEqualTo(new Position(3, 5));
        assertThat(problem.field()).isEqualTo("pages.1.title");
        assertThat(problem.arguments()).containsExactly("title");
    }

    @Test
    void anAliasIsRefused() {
        assertThat(refusal("a: &a [un]\nb: *a\n").code()).isEqualTo("alias");
    }

    @Test
    void aBombOfAliasesIsRefusedWithoutBeingUnfolded() {
        StringBuilder bomb = new StringBuilder("l0: &l0 [ha, ha, ha, ha, ha, ha, ha, ha, ha, ha]\n");
        for (int level = 1; level < 12; level++) {
            String alias = "*l" + (level - 1);
            bomb.append("l%d: &l%d [%s]\n".formatted(level, level, String.join(", ", Collections.nCopies(10, alias))));
        }

        assertThat(refusal(bomb.toString()).code()).isIn("alias", "syntax");
    }

    @Test
    void aListThatHoldsItselfIsRefused() {
        assertThat(refusal("a: &a\n  - *a\n").code()).isEqualTo("alias");
    }

    @Test
    void deepNestingIsRefused() {
        assertThat(refusal("a: " + "[".repeat(5_000) + "]".repeat(5_000)).code())
                .isEqualTo("syntax");
    }

    @Test
    void aFileThatIsNotUtf8IsRefused() {
        assertThat(refusal("title: École".getBytes(ISO_8859_1)).code()).isEqualTo("not-utf8");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(refusal("").code()).isEqualTo("empty");
        assertThat(refusal("# only a comment\n").code()).isEqualTo("empty");
    }

    @Test
    void aFileOf513KilobytesIsRefusedAndOneOf512IsRead() throws InvalidProcedure {
        assertThat(refusal("#".repeat(513 * 1024)).code()).isEqualTo("too-large");

        String start = "a: b\n#";
        read(start + "#".repeat(512 * 1024 - start.length()));
    }

    @Test
    void aSyntaxErrorHasItsPlace() {
        Problem problem = refusal("id: essai\ntitle: [un\nsummary: deux\n");

        assertThat(problem.code()).isEqualTo("syntax");
        assertThat(problem.position().line()).isBetween(2, 3);
    }

    @Test
    void aPropertyWhoseNameIsNotATextIsRefused() {
        assertThat(refusal("? [a, b]\n: c\n").code()).isEqualTo("key");
    }

    @Test
    void severalDocumentsInAFileAreRefused() {
        assertThat(refusal("a: b\n---\nc: d\n").code()).isEqualTo("syntax");
    }

    private SourceTree read(String text) throws InvalidProcedure {
        return reader.read(text.getBytes(UTF_8));
    }

    private Problem refusal(String text) {
        return refusal(text.getBytes(UTF_8));
    }

    private Problem refusal(byte[] file) {
        InvalidProcedure refusal = catchThrowableOfType(InvalidProcedure.class, () -> reader.read(file));
        assertThat(refusal.problems()).hasSize(1);
        return refusal.problems().get(0);
    }
}
