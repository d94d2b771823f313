package fr.parvis.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiteralTextTest {

    @TempDir
    private Path folder;

    @Test
    void findsWordsInElementsAndInAttributesThatAreRead() throws IOException {
        assertThat(LiteralText.in(view("<div>\n<p>Bonjour</p>\n<img alt='Logo' src='/logo'/></div>")))
                .containsExactly("view.xhtml:2: Bonjour", "view.xhtml:3: Logo");
    }

    @Test
    void acceptsExpressionsPunctuationAndCode() throws IOException {
        assertThat(LiteralText.in(view("<p title=\"#{texts.portal['a.b']}\">#{a.b ? 'x}y' : \"z\"} : – (#{n}) "
                        + "<style>p { color: red }</style></p>")))
                .isEmpty();
    }

    @Test
    void readsAnExpressionWhereverItStandsInALongView() throws IOException {
        assertThat(LiteralText.in(view("<div>" + "<p>#{a.b['some.key']}</p>\n".repeat(500) + "</div>")))
                .isEmpty();
    }

    @Test
    void tellsThatAViewIsNotWellFormed() throws IOException {
        assertThat(LiteralText.in(view("<p>"))).hasSize(1);
    }

    private Path view(String content) throws IOException {
        return Files.writeString(folder.resolve("view.xhtml"), content);
    }
}
