package fr.parvis.modules.forms.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.parvis.modules.forms.advice.AccessibilityAdvice;
import fr.parvis.modules.forms.definition.Handling.Opinion;
import fr.parvis.modules.forms.definition.Procedure;
import fr.parvis.modules.forms.reading.Definition;
import fr.parvis.modules.forms.source.InvalidProcedure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class DemoProceduresTest {

    /** Properties that residents read. */
    private static final Set<String> TEXTS = Set.of(
            "title",
            "summary",
            "theme",
            "label",
            "short",
            "help",
            "intro",
            "text",
            "message",
            "words",
            "item",
            "consent",
            "needed",
            "other-channels",
            "keywords");

    static final List<String> COLLECTIVITES = DemoFiles.COLLECTIVITES;

    static List<Path> files() {
        return DemoFiles.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileIsRead(Path file) {
        assertThat(DemoFiles.read(file).procedure().id()).isEqualTo(DemoFiles.nameOf(file));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileSaysWhatAResidentWantsToKnowFirst(Path file) {
        Procedure procedure = DemoFiles.read(file).procedure();

        assertThat(procedure.overview().keywords()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(procedure.overview().needed()).isNotEmpty();
        assertThat(procedure.overview().otherChannels()).isNotEmpty();
        assertThat(procedure.overview().minutes()).isPresent();
        assertThat(procedure.handling().targetDays().isPresent()
                        || procedure.handling().silence().isPresent())
                .as("says when the answer comes")
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("files")
    void noFileAges(Path file) {
        assertThat(DemoFiles.read(file).json()).doesNotContainPattern("date\\(20|20[0-9]{2}-[0-9]{2}");
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyTextIsWrittenWithFrenchApostrophes(Path file) throws JsonProcessingException {
        assertThat(texts(new ObjectMapper().readTree(DemoFiles.read(file).json())))
                .allSatisfy(text -> assertThat(text).doesNotContain("'").doesNotContain("..."));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everybodyCanReadAndFillThemIn(Path file) throws IOException, InvalidProcedure {
        assertThat(new AccessibilityAdvice().of(Files.readAllBytes(file)))
                .extracting(advice -> advice.position().line() + " " + advice.field() + " " + advice.code() + " "
                        + advice.arguments())
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("COLLECTIVITES")
    void everyServiceInChargeOrHeardExists(String collectivite) {
        Set<String> services = DemoFiles.services(collectivite);

        for (Definition definition : DemoFiles.offeredBy(collectivite).values()) {
            Procedure procedure = definition.procedure();
            assertThat(services)
                    .as(procedure.id())
                    .contains(procedure.overview().service())
                    .containsAll(procedure.handling().opinions().stream()
                            .map(Opinion::service)
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource({"brumeval, 12", "saint-aubin, 10", "les-essarts, 6", "brumeval-metropole, 6"})
    void everyCollectiviteOffersEnoughToChooseFrom(String collectivite, int least) {
        assertThat(DemoFiles.offeredBy(collectivite)).hasSizeGreaterThanOrEqualTo(least);
    }

    @Test
    void everySharedProcedureIsOfferedSomewhere() {
        assertThat(DemoFiles.of("brumeval-metropole"))
                .allMatch(file -> DemoFiles.COLLECTIVITES.stream()
                        .anyMatch(id -> DemoFiles.offeredBy(id).containsKey(DemoFiles.nameOf(file))));
    }

    private static List<String> texts(JsonNode node) {
        return node.properties().stream()
                .flatMap(entry -> TEXTS.contains(entry.getKey()) ? words(entry.getValue()) : nested(entry.getValue()))
                .toList();
    }

    private static Stream<String> words(JsonNode value) {
        return value.isTextual()
                ? Stream.of(value.asText())
                : value.valueStream().map(JsonNode::asText);
    }

    private static Stream<String> nested(JsonNode value) {
        return value.isArray() ? value.valueStream().flatMap(DemoProceduresTest::nested) : texts(value).stream();
    }
}
