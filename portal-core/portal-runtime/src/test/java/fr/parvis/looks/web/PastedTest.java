package fr.parvis.looks.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes along when a sentence is pasted from a word processor. */
class PastedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            La ville\u00A0qui rayonne\u202F!                          | La ville qui rayonne !
            La ville\u200B qui\u00AD ra\uFEFFyonne\u2060             | La ville qui rayonne
            \uF0B7\tLa ville\u0007                                  | La ville
            \u201CLa ville\u201D d\u2018ici et d'ailleurs             | \u00AB La ville \u00BB d\u2019ici et d\u2019ailleurs
            l\u0092\u00E9t\u00E9 \u0096 demain                        | l\u2019\u00E9t\u00E9 \u2013 demain
            e\u0301te\u0301                                         | \u00E9t\u00E9
            Moins de 3 < 5 habitants                               | Moins de 3 < 5 habitants
            """)
    void isOneLineOfPlainText(String pasted, String meant) {
        assertThat(new Pasted(pasted).line()).isEqualTo(meant);
    }

    @Test
    void losesStylesAndMarkup() {
        var word = """
                <!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]--><style>p.MsoNormal {margin:0cm}</style>
                <p class=MsoNormal><b style='color:red'>La ville<o:p></o:p></b>&nbsp;qui
                rayonne</p>""";

        assertThat(new Pasted(word).line()).isEqualTo("La ville qui rayonne");
    }

    @Test
    void isCutBetweenCharactersWhereItIsTooLong() {
        assertThat(new Pasted("\uD83C\uDF33\uD83C\uDF33\uD83C\uDF33").line(2)).isEqualTo("\uD83C\uDF33\uD83C\uDF33");
    }

    @Test
    void isTheSameWhenNothingWasWrong() {
        var plain = "Une commune \u00AB \u00E0 vivre \u00BB : l\u2019\u00E9t\u00E9 \u2013 l\u2019hiver";

        assertThat(new Pasted(plain).line()).isEqualTo(plain);
    }
}
