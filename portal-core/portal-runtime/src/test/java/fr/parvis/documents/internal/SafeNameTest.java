package fr.parvis.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeNameTest {

    @ParameterizedTest
    @CsvSource({
        "photo.jpg, image/jpeg, photo.jpg",
        "Été à la mer.JPEG, image/jpeg, Été à la mer.JPEG",
        "../../etc/passwd, application/pdf, passwd.pdf",
        "C:\\Users\\Léa\\plan.pdf, application/pdf, plan.pdf",
        "virus.exe, image/jpeg, virus.exe.jpg",
        ".htaccess, application/pdf, htaccess.pdf",
        "'', image/png, document.png",
        ".pdf, application/pdf, pdf.pdf",
        "a<b>:c.pdf, application/pdf, a_b__c.pdf"
    })
    void tellsTheTruthAboutTheFile(String sent, String type, String shown) {
        assertThat(SafeName.of(sent, type)).isEqualTo(shown);
    }

    @Test
    void cannotBeReadBackwards() {
        assertThat(SafeName.of("facture\u202Egpj.exe", "application/pdf")).isEqualTo("facturegpj.exe.pdf");
        assertThat(SafeName.of("a\r\nSet-Cookie: x.pdf", "application/pdf")).isEqualTo("aSet-Cookie_ x.pdf");
    }

    @Test
    void fitsIntoTheDatabase() {
        assertThat(SafeName.of("😀".repeat(500) + ".pdf", "application/pdf"))
                .hasSizeLessThanOrEqualTo(250)
                .endsWith(".pdf")
                .satisfies(name ->
                        assertThat(name.codePointCount(0, name.length())).isLessThanOrEqualTo(200));
        assertThat(SafeName.of(null, "application/pdf")).isEqualTo("document.pdf");
    }
}
