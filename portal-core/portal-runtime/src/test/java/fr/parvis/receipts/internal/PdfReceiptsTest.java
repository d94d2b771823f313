package fr.parvis.receipts.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.receipts.Receipt;
import fr.parvis.spi.collectivite.Brand;
import fr.parvis.spi.collectivite.Collectivite;
import fr.parvis.spi.request.RequestContent.Line;
import fr.parvis.spi.request.RequestContent.Section;
import fr.parvis.spi.request.RequestContent.SilenceRule;
import fr.parvis.themes.Themes;
import fr.parvis.world.Brumeval;
import fr.parvis.world.FixedLogos;
import fr.parvis.world.ProductTexts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

class PdfReceiptsTest {

    private static final Instant RECEIVED = Instant.parse("2026-11-24T13:05:00Z");
    private static final Collectivite BRUMEVAL = Brumeval.collectivite()
            .with(new Brand("logo.svg", "Emblème de Brumeval", "default", Map.of("colour-brand", "#0b5c4d")));
    private static final List<Section> ANSWERS = List.of(
            new Section(
                    "L’acte",
                    List.of(
                            new Line("Type d’acte", List.of("Naissance"), List.of()),
                            new Line("Précisions", List.of("Œuvre « été » — 5 € 漢字 😀"), List.of()),
                            new Line("Nom d’usage", List.of(), List.of()))),
            new Section("Vous", List.of(new Line("Nom", List.of("Léa Martin"), List.of()))));

    private final PdfReceipts receipts = new PdfReceipts(ProductTexts.shipped(), new Themes(), new FixedLogos());

    @ParameterizedTest
    @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
    void isArchivableAndAccessible(PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        byte[] pdf = receipts.print(receipt(Optional.of(ANSWERS), Optional.of(new SilenceRule(2, false))));

        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);

            assertThat(result.getTestAssertions())
                    .filteredOn(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .extracting(TestAssertion::getMessage)
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @Test
    void saysWhatTheLawAsks() throws Exception {
        String text = text(receipts.print(receipt(Optional.of(ANSWERS), Optional.of(new SilenceRule(2, false)))));

        assertThat(text)
                .contains("BRU-26-7K3M-Q", "24 novembre 2026, 14:05", "État civil", "Copie d’un acte")
                .contains(BRUMEVAL.contact().addressLines().get(0))
                .contains("au plus tard le 27 novembre 2026")
                .contains("le 24 janvier 2027, votre demande est refusée")
                .contains("Type d’acte", "Naissance", "Sans réponse", "Léa Martin");
    }

    @Test
    void saysWhatTheLogoShows() throws Exception {
        byte[] pdf = receipts.print(receipt(Optional.empty(), Optional.empty()));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(alternatives(document.getDocumentCatalog().getStructureTreeRoot()))
                    .containsExactly("Emblème de Brumeval");
        }
    }

    @Test
    void keepsTheAnswersOfASensitiveRequestToItself() throws Exception {
        String text = text(receipts.print(receipt(Optional.empty(), Optional.empty())));

        assertThat(text).doesNotContain("Naissance").contains("vos réponses ne sont pas reprises");
    }

    private static List<String> alternatives(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(kid ->
                        Stream.concat(Stream.ofNullable(kid.getAlternateDescription()), alternatives(kid).stream()))
                .toList();
    }

    private static Receipt receipt(Optional<List<Section>> answers, Optional<SilenceRule> silence) {
        return new Receipt(
                BRUMEVAL,
                "etat-civil",
                "BRU-26-7K3M-Q",
                "Copie d’un acte d’état civil",
                "Léa Martin",
                RECEIVED,
                Optional.of(Instant.parse("2026-11-27T16:00:00Z")),
                silence,
                answers);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
