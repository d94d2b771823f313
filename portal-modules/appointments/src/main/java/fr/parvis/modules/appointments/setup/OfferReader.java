package fr.parvis.modules.appointments.setup;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the file of an offer. */
class OfferReader {

    private static final long MOST_BYTES = 1_000_000;

    private final ObjectMapper yaml = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    OfferFile read(Path file) throws IOException, InvalidOffer {
        if (Files.size(file) > MOST_BYTES) {
            throw new InvalidOffer("too-large");
        }
        String text = decode(Files.readAllBytes(file));
        OfferFile offer = text.isBlank() ? null : parse(text);
        if (offer == null || offer.places() == null || offer.types() == null) {
            throw new InvalidOffer("empty");
        }
        return offer;
    }

    private static String decode(byte[] bytes) throws InvalidOffer {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new InvalidOffer("not-utf-8");
        }
    }

    private OfferFile parse(String text) throws InvalidOffer {
        try {
            return yaml.readValue(text, OfferFile.class);
        } catch (UnrecognizedPropertyException e) {
            throw new InvalidOffer("unknown-key", path(e));
        } catch (JsonMappingException e) {
            throw new InvalidOffer("bad-value", path(e));
        } catch (JsonProcessingException e) {
            throw new InvalidOffer("not-yaml", line(e));
        }
    }

    private static String line(JsonProcessingException e) {
        return Optional.ofNullable(e.getLocation())
                .map(JsonLocation::getLineNr)
                .map(String::valueOf)
                .orElse("?");
    }

    /** Where it is, in names and numbers: the parser's own line is sometimes the next one. */
    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex() + 1) : step.getFieldName())
                .collect(Collectors.joining(" › "));
    }
}
